package app.tarkka.ui.editor.step;

import app.tarkka.document.Repeat;
import app.tarkka.quality.SamplingPlan;
import app.tarkka.run.Inspection;
import app.tarkka.ui.editor.draft.DecimalInput;
import app.tarkka.ui.kit.Messages;
import java.util.OptionalInt;

/** What it means that a section is done for pieces. */
record RepeatWords(Messages messages) {

  /**
   * @param lot as typed, to answer for
   */
  String answer(Repeat repeat, String lot) {
    return switch (repeat) {
      case Repeat.Once _ -> "";
      case Repeat.Pieces _ -> messages.text("editor.repeat.answer.all");
      case Repeat.Fixed fixed ->
          messages.text("editor.repeat.answer.fixed", fixed.pieces(), fixed.accept());
      case Repeat.EveryKth kth ->
          messages.text("editor.repeat.answer.every", kth.every(), kth.accept());
      case Repeat.Sampled plan -> {
        OptionalInt size = DecimalInput.whole(lot);
        yield size.isEmpty() || size.getAsInt() < 1
            ? messages.text("editor.repeat.answer.noLot")
            : planned(plan, size.getAsInt());
      }
    };
  }

  private String planned(Repeat.Sampled policy, int lot) {
    SamplingPlan plan = SamplingPlan.of(lot, policy.level(), policy.aql(), Inspection.NORMAL);
    return messages.text(
        "editor.repeat.answer.plan",
        lot,
        policy.level().token(),
        policy.aql().token(),
        plan.letter().name(),
        plan.size(),
        plan.acceptance(),
        plan.rejection());
  }
}
