/**
 * Starting a run: which document, for what subject, and who. It says beforehand what else is open
 * for the same subject, and who is shut out of a checklist that verifies somebody's work.
 */
@NullMarked
package app.tarkka.ui.runner.start;

import org.jspecify.annotations.NullMarked;
