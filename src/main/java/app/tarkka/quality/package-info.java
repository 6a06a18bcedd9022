/**
 * What is learned from many pieces and many lots: {@link app.tarkka.quality.SamplingPlan} says how
 * many of a lot are inspected and how many may fail, {@link app.tarkka.quality.Switching} how
 * severely the next lot is. Pure: figures in, figures out.
 */
@NullMarked
package app.tarkka.quality;

import org.jspecify.annotations.NullMarked;
