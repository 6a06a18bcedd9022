package app.tarkka.paper.difference;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.Difference.Placed;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import app.tarkka.document.difference.Weakening;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import java.util.List;
import java.util.Optional;

/** What is easily read over, in words. */
final class TwiceReader {
  private static final int FIRST_WORDS = 60;

  private final Difference difference;
  private final Words words;

  TwiceReader(Difference difference, Words words) {
    this.difference = difference;
    this.words = words;
  }

  List<Changes.Twice> read() {
    return Weakening.in(difference).stream().map(this::twice).toList();
  }

  private Changes.Twice twice(Weakening weakening) {
    return new Changes.Twice(
        weakening.where().map(difference.lines()::indexOf).orElse(-1),
        weakening.where().map(this::where).orElseGet(() -> words.say("diff.document")),
        words.say("diff.twice." + weakening.kind().name()) + figures(weakening));
  }

  private String where(Difference.Line line) {
    return switch (line) {
      case SectionLine section ->
          section.after().or(section::before).map(Section::title).map(this::first).orElse("");
      case StepLine step -> {
        Placed placed = step.after().or(step::before).orElseThrow();
        yield (placed.number() + " " + first(placed.step().text())).strip();
      }
    };
  }

  private String first(String text) {
    String line = PlainLine.of(text, FIRST_WORDS);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** The two values where a pair of them says it best. */
  private String figures(Weakening weakening) {
    if (!(weakening.where().orElse(null) instanceof StepLine line)
        || line.before().isEmpty()
        || line.after().isEmpty()) {
      return "";
    }
    Step old = line.before().get().step();
    Step now = line.after().get().step();
    return switch (weakening.kind()) {
      case LIMITS_GONE, LIMITS_WIDER, UNIT_OTHER -> pair(limits(old), limits(now));
      case CHECK_WEAKER -> pair(signOff(old), signOff(now));
      case FINAL_CHECK_GONE,
          RELEASE_GONE,
          KEY_STEP_REMOVED,
          CHECKED_STEP_REMOVED,
          KEY_GONE,
          MEASURED_NO_MORE,
          AGREEMENT_WIDER,
          FEWER_READINGS,
          ANY_CODE,
          NOT_REQUIRED,
          HOLD_WEAKER,
          ONLY_SOMETIMES,
          TIME_LOOSER,
          HAZARD_GONE,
          OTHER_PIECES ->
          "";
    };
  }

  private String pair(String old, String now) {
    String none = words.say("diff.none");
    return ": " + (old.isEmpty() ? none : old) + " → " + (now.isEmpty() ? none : now);
  }

  private String limits(Step step) {
    return Optional.ofNullable(step.specification())
        .map(
            specification -> {
              String limits = Quantities.limits(specification, words);
              return limits.isEmpty() ? specification.unit() : limits;
            })
        .orElse("");
  }

  private String signOff(Step step) {
    return words.say("diff.signoff." + step.signOff().name());
  }
}
