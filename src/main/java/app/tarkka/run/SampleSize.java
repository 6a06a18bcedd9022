package app.tarkka.run;

/**
 * How many pieces of a lot are inspected, and how many of them may fail.
 *
 * @param letter the code letter, empty when no table gave it
 * @param size n, how many pieces
 * @param acceptance Ac, up to which the lot is accepted
 */
public record SampleSize(String letter, int size, int acceptance) {

  /** Re, from which the lot is not accepted. */
  public int rejection() {
    return acceptance + 1;
  }
}
