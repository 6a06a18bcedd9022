package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.Optional;

/** Reads one line that came from elsewhere as the importer reads an item of a list. */
public final class LineReader {
  /** Stands in for a unit that is none of ours, so that the figures beside it are read. */
  private static final String ANY_UNIT = " kg";

  private LineReader() {}

  /** The line as a step, with what its words ask for: a number, its limits, a time, a hold. */
  public static Step step(StepId id, String words) {
    StepDraft draft = new StepDraft(StepDraft.Origin.BULLET, 0);
    draft.say(words);
    draft.asks(draft.text());
    return new StepBuilder(id, draft.text())
        .answer(draft.answer)
        .specification(draft.specification)
        .timers(Timers.in(draft.text()))
        .hold(HoldLine.is(draft.text()) ? HoldPoint.EVERYTHING_BEFORE : HoldPoint.NONE)
        .build();
  }

  /** As {@link #step}, and with what its words ask to choose from: for what is offered only. */
  public static Step offered(StepId id, String words) {
    Step read = step(id, words);
    return read.answer() instanceof Answer.Acknowledge
        ? Alternatives.in(words).map(choice -> read.toBuilder().answer(choice).build()).orElse(read)
        : read;
  }

  /**
   * A cell of limits, such as {@code 10–12} or {@code ≤ 5 bar}, and the cell of its unit.
   *
   * @param unit empty when the limits say theirs
   */
  public static Optional<Specification> limits(String limits, String unit) {
    String asked = limits.strip();
    Optional<Specification> said = quantity(asked).filter(found -> !found.unit().isEmpty());
    return said.or(
        () -> quantity(asked + ANY_UNIT).or(() -> quantity(asked)).map(s -> in(s, unit)));
  }

  private static Optional<Specification> quantity(String text) {
    return Quantities.requirement(text)
        .or(
            () ->
                Quantities.single(text).filter(_ -> text.matches("[-+−]?\\d[\\d.,]*\\s*\\D{0,6}")));
  }

  private static Specification in(Specification read, String unit) {
    return new Specification(
        read.nominal(),
        read.lower(),
        read.upper(),
        unit.strip(),
        read.decimals(),
        read.readings(),
        read.agreement());
  }
}
