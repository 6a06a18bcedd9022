/**
 * The board of nonconformances that are not dealt with yet, by what comes next: to be decided, a
 * corrective action open, to be closed by a second person. What a blind check withholds is not on
 * it.
 */
@NullMarked
package app.tarkka.ui.nonconformances;

import org.jspecify.annotations.NullMarked;
