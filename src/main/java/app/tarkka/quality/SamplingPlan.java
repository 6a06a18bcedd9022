package app.tarkka.quality;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.run.Inspection;

/**
 * A single sampling plan of ISO 2859-1:1999 for one lot: how many pieces are inspected, and how
 * many of them may be nonconforming.
 *
 * @param first the letter that lot and level give (table 1)
 * @param letter the letter of the plan, where an arrow led to another
 * @param size n, how many pieces are inspected; the whole lot when the table asks for as many or
 *     more
 * @param acceptance Ac, up to which the lot is accepted
 * @param rejection Re, from which it is not
 */
public record SamplingPlan(
    int lot,
    InspectionLevel level,
    Aql aql,
    Inspection inspection,
    CodeLetter first,
    CodeLetter letter,
    int size,
    int acceptance,
    int rejection) {

  /**
   * The plan for a lot.
   *
   * @throws IllegalArgumentException when the lot is empty
   */
  public static SamplingPlan of(int lot, InspectionLevel level, Aql aql, Inspection inspection) {
    CodeLetter first = CodeLetter.of(lot, level);
    MasterTable.Plan plan = MasterTable.of(inspection).plan(first, aql);
    return new SamplingPlan(
        lot,
        level,
        aql,
        inspection,
        first,
        plan.letter(),
        Math.min(plan.size(), lot),
        plan.acceptance(),
        plan.acceptance() + 1);
  }

  /** Whether every piece of the lot is inspected, because the sample would be as large. */
  public boolean wholeLot() {
    return size == lot;
  }

  public boolean accepts(int nonconforming) {
    return nonconforming <= acceptance;
  }

  /**
   * The probability that a lot is accepted whose pieces come nonconforming with this probability,
   * by the binomial distribution.
   *
   * @param fraction from 0 to 1
   */
  public double accepted(double fraction) {
    double sum = 0;
    double term = Math.pow(1 - fraction, size);
    for (int found = 0; found <= Math.min(acceptance, size); found++) {
      sum += term;
      term *= (size - found) / (found + 1.0) * fraction / (1 - fraction);
    }
    return Math.min(1, sum);
  }
}
