package app.tarkka.document;

/**
 * For how many pieces the steps of a section are done.
 *
 * <p>Where every piece is inspected, one that fails is dealt with by itself, and so it puts the run
 * on hold as any failure does. Where pieces stand for a lot, a failing one counts against the lot
 * and the inspection goes on: the sample is inspected to its end and then the lot is judged, as the
 * trade does it, since figures of samples that were broken off say nothing of the series. A key
 * step, or an author who says so, still holds at once.
 */
public sealed interface Repeat {

  /** What a failing piece does. */
  enum Failing {
    /** It counts against the lot, which is judged when the sample is inspected. */
    COUNTS("counts"),
    /** It puts the run on hold by itself as well. */
    HOLDS("holds");

    private final String token;

    Failing(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  Failing failing();

  /** Whether pieces stand for a lot, which is accepted or not. */
  default boolean judgesLot() {
    return !(this instanceof Once || this instanceof Pieces);
  }

  /** Once for the whole run. */
  record Once() implements Repeat {
    @Override
    public Failing failing() {
      return Failing.HOLDS;
    }
  }

  /** Every piece; how many there are is asked when the section is reached. */
  record Pieces() implements Repeat {
    @Override
    public Failing failing() {
      return Failing.HOLDS;
    }
  }

  /**
   * A count that the author fixed.
   *
   * @param pieces how many, at least 1
   * @param accept up to how many may fail
   */
  record Fixed(int pieces, int accept, Failing failing) implements Repeat {
    public Fixed {
      positive(pieces);
      notNegative(accept);
    }
  }

  /**
   * Every k-th piece of a lot, the k-th first, and of a lot that has no k-th its last; the lot's
   * size is asked.
   *
   * @param every at least 1
   * @param accept up to how many may fail
   */
  record EveryKth(int every, int accept, Failing failing) implements Repeat {
    public EveryKth {
      positive(every);
      notNegative(accept);
    }

    /** How many pieces of a lot are taken. */
    public int taken(int lot) {
      return Math.max(1, lot / every);
    }

    /**
     * Which piece of the lot is taken.
     *
     * @param index counted from 1
     */
    public int piece(int lot, int index) {
      return Math.min(lot, every * index);
    }
  }

  /**
   * Single sampling by ISO 2859-1; the lot's size is asked.
   *
   * @param aql of nonconforming items, so at most 10
   */
  record Sampled(InspectionLevel level, Aql aql, Failing failing) implements Repeat {
    public Sampled {
      if (!aql.ofItems()) {
        throw new IllegalArgumentException(
            "an AQL above 10 counts nonconformities, and pieces are counted here");
      }
    }
  }

  private static void positive(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("at least one piece, not " + number);
    }
  }

  private static void notNegative(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("no fewer than none may fail");
    }
  }
}
