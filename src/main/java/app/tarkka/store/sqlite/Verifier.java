package app.tarkka.store.sqlite;

import app.tarkka.ledger.HashChain;
import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.store.StoreFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * Recomputes a library from its stored bytes, on a connection of its own: the chain, the texts kept
 * apart, frozen wordings and pictures, and every projection, made again from the ledger in an empty
 * database with the same constraints and compared row by row (trust.md §1).
 */
final class Verifier {
  private final Schema schema;
  private final Supplier<Database> connection;

  /**
   * @param schema of the library; of an earlier one than this program's the projections are not
   *     made again, because this program no longer makes them in that way
   */
  Verifier(Schema schema, Supplier<Database> connection) {
    this.schema = schema;
    this.connection = connection;
  }

  /**
   * @param progress may stop it by throwing; that failure comes out as it was thrown
   */
  Verification verify(LongConsumer progress) {
    LongConsumer guarded =
        sequence -> {
          try {
            progress.accept(sequence);
          } catch (RuntimeException e) {
            throw new Stopped(e);
          }
        };
    try {
      return verifyAll(guarded);
    } catch (Stopped e) {
      throw e.why;
    }
  }

  private Verification verifyAll(LongConsumer progress) {
    List<String> found = new ArrayList<>();
    Head[] head = {new Head(0, HashChain.beginning())};
    attempt(
        found,
        () -> {
          try (Database library = connection.get()) {
            library.transaction(
                "BEGIN",
                () -> {
                  head[0] = verify(library, schema, found, progress);
                  return true;
                });
          }
        });
    return new Verification(head[0], head[0].sequence(), found);
  }

  /** Verifies within the transaction that the connection is in. */
  static Verification of(Database library, Schema schema) {
    List<String> found = new ArrayList<>();
    Head head = verify(library, schema, found, _ -> {});
    return new Verification(head, head.sequence(), found);
  }

  private static Head verify(
      Database library, Schema schema, List<String> found, LongConsumer progress) {
    ChainCheck chain = new ChainCheck(library, found::add);
    attempt(found, () -> chain.run(progress));
    attempt(found, () -> new FrozenCheck(library, found::add).run());
    attempt(found, () -> new TranslationCheck(library, found::add).run());
    attempt(found, () -> structure(library, schema, found));
    // Projections of a ledger that is not whole would only repeat what is wrong with it.
    if (found.isEmpty() && schema.version() >= Schema.CURRENT.version()) {
      attempt(found, () -> new Replay(schema, library, found::add).run());
    }
    return new Head(chain.sequence(), chain.hash());
  }

  private static void structure(Database library, Schema schema, List<String> found) {
    if (!schema.isExpected(library)) {
      found.add("Tables or rules of the library were changed by another program.");
    }
    library.each(
        "PRAGMA quick_check",
        row -> {
          if (!"ok".equals(row.getString(1))) {
            found.add("The file is damaged: " + row.getString(1));
          }
        });
    library.each(
        "PRAGMA foreign_key_check",
        row -> found.add("A row of " + row.getString(1) + " names something that is not there."));
  }

  /** Damage that stops one check must not hide what the others find, nor pass for soundness. */
  private static void attempt(List<String> found, Runnable check) {
    try {
      check.run();
    } catch (Stopped e) {
      throw e;
    } catch (StoreFailed e) {
      found.add("The file is damaged: " + e.getMessage());
    } catch (RuntimeException e) {
      found.add("Something in the library cannot be read: " + e);
    }
  }

  /** Whoever is told of the progress wants no more of it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException why;

    private Stopped(RuntimeException why) {
      super(why);
      this.why = why;
    }
  }
}
