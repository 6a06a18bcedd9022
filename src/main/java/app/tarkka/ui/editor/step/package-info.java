/**
 * The inspector of one step, a part for each subject: answer, limits, timers, condition, repeats,
 * checks, notices. {@link app.tarkka.ui.editor.step.StepPanel} puts them in order.
 */
@NullMarked
package app.tarkka.ui.editor.step;

import org.jspecify.annotations.NullMarked;
