/** The runs that are open at this seat, side by side: one touch goes from one to another. */
@NullMarked
package app.tarkka.ui.tabs;

import org.jspecify.annotations.NullMarked;
