package app.tarkka;

import app.tarkka.exchange.TargetRefused;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.store.StoreFailed;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Problems;

/**
 * What the store's failures are called in the window, in the person's language; what the store
 * itself said, which may name a file or who has it open, can be copied with the details.
 */
final class StoreProblems {
  private StoreProblems() {}

  static void teach(Problems problems, Messages messages) {
    problems.explain(
        LibraryRefused.class,
        e -> problem(messages, "L-" + e.reason().token(), messages.text("opening", e.reason()), e));
    problems.explain(
        StoreFailed.class,
        e -> problem(messages, "S-" + e.reason().name(), messages.text("store", e.reason()), e));
    problems.explain(
        RefusedByConstraint.class,
        e ->
            new Problem(
                "C",
                messages.text("shop.constraint"),
                messages.text("shop.kept"),
                messages.text("shop.constraint.next"),
                e.toString()));
    problems.explain(TargetRefused.class, refused -> notReplaced(messages, refused));
  }

  /** Of what was to be saved under a name that a library, a folder or a link has. */
  private static Problem notReplaced(Messages messages, TargetRefused refused) {
    return new Problem(
        "FILE-" + refused.why().name().replace('_', '-'),
        messages.text("shop", refused.why(), refused.getFile()),
        messages.text("shop.kept"),
        messages.text("shop.notReplaced.next"),
        refused.toString());
  }

  /**
   * @param lines what happened, and in a second line what to do
   */
  private static Problem problem(Messages messages, String code, String lines, Exception failure) {
    int end = lines.indexOf('\n');
    return new Problem(
        code,
        lines.substring(0, end),
        messages.text("shop.kept"),
        lines.substring(end + 1),
        failure.toString());
  }
}
