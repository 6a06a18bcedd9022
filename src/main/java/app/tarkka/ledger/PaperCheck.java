package app.tarkka.ledger;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;

/**
 * Holds a sequence number and digest that somebody copied from paper against the ledger. The chain
 * is recomputed from the stored bodies up to that row, so that a stored hash is never believed.
 */
public final class PaperCheck {
  /** What comes of it. */
  public enum Outcome {
    MATCHES,
    /** The ledger up to this row is not the one that was printed. */
    DIFFERS,
    /** The ledger ends before that row: it was cut, or the paper is another library's. */
    NO_SUCH_ROW,
    /** The check symbol does not fit: a slip in copying. */
    MISCOPIED
  }

  private PaperCheck() {}

  /**
   * @param progress is told the sequence reached; may interrupt by throwing
   */
  public static Outcome of(Ledger ledger, long sequence, String digest, LongConsumer progress) {
    if (!Digest.wellFormed(digest)) {
      return Outcome.MISCOPIED;
    }
    if (sequence < 1 || sequence > ledger.head().sequence()) {
      return Outcome.NO_SUCH_ROW;
    }
    AtomicReference<byte[]> chain = new AtomicReference<>(HashChain.beginning());
    ledger.forEach(
        row -> {
          if (row.sequence() <= sequence) {
            chain.set(HashChain.hash(row.sequence(), chain.get(), row.idem(), row.body()));
            progress.accept(row.sequence());
          }
        });
    return new Digest(chain.get()).matches(digest) ? Outcome.MATCHES : Outcome.DIFFERS;
  }
}
