/**
 * What is learned from many pieces and many lots: {@link app.tarkka.quality.SamplingPlan} says how
 * many of a lot are inspected and how many may fail, {@link app.tarkka.quality.Switching} how
 * severely the next lot is. Pure: figures in, figures out.
 *
 * <p>A run that was on hold only for what was typed wrongly ({@link
 * app.tarkka.run.Disposition#ENTERED_WRONGLY}) passed first time: its product was never wrong. Its
 * hold is counted among the holds all the same.
 */
@NullMarked
package app.tarkka.quality;

import org.jspecify.annotations.NullMarked;
