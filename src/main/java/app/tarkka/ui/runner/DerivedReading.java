package app.tarkka.ui.runner;

import app.tarkka.document.Answer;
import app.tarkka.document.FormulaText;
import app.tarkka.document.Numbering;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.DerivedValue;
import app.tarkka.run.DueSteps;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.ui.kit.FormulaWords;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.DerivedAnswerModel.Calculation;
import app.tarkka.ui.runner.entry.ResultWords;
import java.util.Map;

/** What follows from the answers of a run at a step that calculates, in words. */
final class DerivedReading {
  private final Run run;
  private final Messages messages;
  private final ResultWords words;
  private final Map<StepId, String> numbers;

  DerivedReading(Run run, Messages messages) {
    this.run = run;
    this.messages = messages;
    words = new ResultWords(messages);
    numbers = Numbering.of(run.content());
  }

  Calculation of(Place place) {
    Step step = run.step(place);
    if (!(step.answer() instanceof Answer.Derived derived)) {
      throw new IllegalArgumentException(step.id() + " is measured, not calculated");
    }
    DerivedValue value = DerivedValue.of(run, place);
    return new Calculation(
        new FormulaWords(messages).of(derived.formula(), numbers),
        value instanceof DerivedValue.Value ? filled(place, derived.formula()) : "",
        shown(step, value),
        why(value),
        value.result(step));
  }

  private String shown(Step step, DerivedValue value) {
    String unit = value.result(step).map(Result.Measured::unit).orElse("");
    return value instanceof DerivedValue.Value(var number) ? words.number(number, unit) : "";
  }

  private String filled(Place place, String formula) {
    Specification specification = run.step(place).specification();
    String unit = specification == null ? "" : specification.unit();
    DueSteps due = DueSteps.of(run);
    return FormulaText.filled(formula, id -> typed(due.referred(place, new StepId(id)), unit));
  }

  /** A number in another unit than the result has it beside it. */
  private String number(Result.Measured measured, String unit) {
    return measured.unit().equals(unit)
        ? measured.shown(messages.locale())
        : measured.told(messages.locale());
  }

  /** As it stands in the run; several readings as a list. */
  private String typed(Place place, String unit) {
    return run.standing(place)
        .map(entry -> entry.result() instanceof Result.Measured m ? number(m, unit) : "")
        .orElse("");
  }

  private String why(DerivedValue value) {
    return switch (value) {
      case DerivedValue.Value _ -> "";
      case DerivedValue.DividedByZero _ -> messages.text("runner.derived.zero");
      case DerivedValue.Unreadable _ -> messages.text("runner.derived.unreadable");
      case DerivedValue.Missing(StepId step, DerivedValue.Why why) ->
          missing(why, numbers.getOrDefault(step, step.value()));
    };
  }

  private String missing(DerivedValue.Why why, String number) {
    return switch (why) {
      case NOT_ANSWERED -> messages.text("runner.derived.not-answered", number);
      case NOT_APPLICABLE -> messages.text("runner.derived.not-applicable", number);
      case NOT_ASKED -> messages.text("runner.derived.not-asked", number);
      case NOT_CHECKED -> messages.text("runner.derived.not-checked", number);
    };
  }
}
