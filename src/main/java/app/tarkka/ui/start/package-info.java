/**
 * The first start: whose shop it is, who owns it, what it begins with and where it is kept. It
 * knows no store: {@link app.tarkka.ui.start.LibraryFounding} makes or opens the library.
 */
@NullMarked
package app.tarkka.ui.start;

import org.jspecify.annotations.NullMarked;
