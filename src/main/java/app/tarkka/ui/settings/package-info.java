/**
 * Settings of this seat: theme, text size, language, lock, kiosk, scanner and the size of the
 * screen. Kept in {@link app.tarkka.ui.kit.Preferences}, never in the library.
 */
@NullMarked
package app.tarkka.ui.settings;

import org.jspecify.annotations.NullMarked;
