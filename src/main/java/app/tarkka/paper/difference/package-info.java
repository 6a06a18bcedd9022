/**
 * Two revisions of a document side by side, in words: for the window, the command line and paper
 * alike, so that all three say the same.
 */
@NullMarked
package app.tarkka.paper.difference;

import org.jspecify.annotations.NullMarked;
