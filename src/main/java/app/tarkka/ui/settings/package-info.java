/**
 * Settings of this seat: theme, text size and language. Kept in {@link
 * app.tarkka.ui.kit.Preferences}, never in the library.
 */
@NullMarked
package app.tarkka.ui.settings;

import org.jspecify.annotations.NullMarked;
