/**
 * Sheets of a revision: the checklist that is filled in by pen, with the checker's sheet apart so
 * that a blind check stays blind, and the procedure that is read at the work place.
 */
@NullMarked
package app.tarkka.paper.checklist;

import org.jspecify.annotations.NullMarked;
