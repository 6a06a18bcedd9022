/** The sheets that were printed: where they are, and taking them back. */
@NullMarked
package app.tarkka.ui.sheets;

import org.jspecify.annotations.NullMarked;
