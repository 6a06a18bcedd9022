package app.tarkka.paper.record;

import app.tarkka.document.SignOff;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Stack;
import app.tarkka.run.CallResponse;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Independence;
import app.tarkka.run.Judgement;
import app.tarkka.run.NotPossible;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunView;
import app.tarkka.run.VoidCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second person's checks of an entry on paper: what each came to, how independent it was, from
 * which seat and with whose PIN. One that is void is struck through, and one that was not possible
 * is said with its reason.
 */
final class CheckCells {
  private final RecordText text;
  private final RunView view;

  CheckCells(RecordText text, RunView view) {
    this.text = text;
    this.view = view;
  }

  List<Block> of(RunEntry entry) {
    List<Block> blocks = new ArrayList<>();
    NotPossible.of(view.run(), entry.key()).forEach(one -> blocks.add(notPossible(one)));
    view.run().checksOf(entry.key()).forEach(check -> blocks.add(check(check)));
    return blocks;
  }

  private Block check(RunCheck check) {
    List<Block> lines = new ArrayList<>();
    Optional<VoidCause> voided = VoidCause.of(view.run(), check);
    voided.ifPresent(
        cause -> lines.add(text.said("check.void." + cause.token(), Type.BODY.bold())));
    view.resultOf(check)
        .ifPresent(
            own ->
                lines.add(
                    text.text(
                        text.result(own), voided.isPresent() ? Type.VALUE.struck() : Type.VALUE)));
    boolean bad =
        voided.isEmpty()
            && view.resultOf(check).isPresent()
            && check.judgement() == Judgement.OUT_OF_LIMITS;
    if (bad) {
      lines.add(text.marked(text.say("judgement." + Judgement.OUT_OF_LIMITS.token())));
    }
    boolean witnessed = check.outcome() == CheckOutcome.WITNESSED;
    String kind =
        witnessed && CallResponse.is(view.run().content())
            ? text.say("check.read")
            : text.say("check." + check.policy().token());
    String outcome = text.say("outcome." + check.outcome().token());
    lines.add(
        text.text(
            witnessed ? kind : kind + ": " + outcome,
            voided.isPresent() ? Type.BODY.struck() : Type.BODY.bold()));
    if (check.policy() == SignOff.BLIND && !check.independent()) {
      lines.add(text.said("check.notIndependent", Type.BODY.bold()));
    }
    if (!check.note().isEmpty() && !view.withheld(check.key())) {
      lines.add(text.text(check.note(), Type.BODY));
    }
    lines.addAll(text.who(check.by()));
    long seconds = Independence.after(view.run(), check).toSeconds();
    lines.add(text.said("check.after", Type.SMALL, seconds));
    lines.add(text.said("check.seat", Type.SMALL, check.by().seat()));
    lines.add(text.text(text.credential(check.by()), Type.SMALL));
    return Stack.of(1, lines);
  }

  private Block notPossible(NotPossible one) {
    List<Block> lines = new ArrayList<>();
    lines.add(text.said("check.notPossible", Type.BODY.bold()));
    lines.add(text.text(one.reason(), Type.BODY));
    lines.addAll(text.who(one.by()));
    return Stack.of(1, lines);
  }
}
