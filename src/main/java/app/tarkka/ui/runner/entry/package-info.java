/**
 * How a step is answered: one small model and one control for each type of answer, used by the doer
 * and by the checker alike. A model knows the step and what its own person typed, and nothing of
 * anybody else's result.
 */
@NullMarked
package app.tarkka.ui.runner.entry;

import org.jspecify.annotations.NullMarked;
