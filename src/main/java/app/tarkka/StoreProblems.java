package app.tarkka;

import app.tarkka.store.LibraryRefused;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.store.StoreFailed;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Problems;

/** What the store's failures are called in the window: its own words, and that all was kept. */
final class StoreProblems {
  private StoreProblems() {}

  static void teach(Problems problems, Messages messages) {
    problems.explain(LibraryRefused.class, e -> problem(messages, "L-" + e.reason().token(), e));
    problems.explain(StoreFailed.class, e -> problem(messages, "S-" + e.reason().name(), e));
    problems.explain(RefusedByConstraint.class, e -> problem(messages, "C", e));
  }

  private static Problem problem(Messages messages, String code, Exception failure) {
    return new Problem(
        code,
        String.valueOf(failure.getMessage()),
        messages.text("shop.kept"),
        messages.text("shop.next"),
        failure.toString());
  }
}
