package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.lint.Lint;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintPlace;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** What writing help finds, a line each, or for other programs. */
final class LintLines {
  private final Content content;
  private final Map<StepId, String> numbers;

  LintLines(Content content) {
    this.content = content;
    this.numbers = Numbering.of(content);
  }

  /** Such as {@code Step 2.3 [two-actions] Two actions in one step: "Open the door and …"}. */
  String line(LintFinding finding) {
    String part = part(finding);
    return where(finding.place())
        + " ["
        + finding.rule().token()
        + "] "
        + sentence(finding)
        + (part.isBlank() ? "" : " «" + part.strip() + "»");
  }

  Json json(LintFinding finding) {
    JsonObjectBuilder out =
        Json.object().text("rule", finding.rule().token()).text("place", where(finding.place()));
    if (finding.place().line() instanceof LintPlace.OfStep(StepId step)) {
      out.text("step", step.value());
    }
    if (finding.to() > finding.from()) {
      out.integer("from", (long) finding.from()).integer("to", (long) finding.to());
    }
    if (finding.figure() > 0) {
      out.integer("figure", (long) finding.figure());
    }
    switch (finding.fix()) {
      case LintFix.Split(int end, int next) ->
          out.put(
              "split",
              Json.object().integer("end", (long) end).integer("next", (long) next).build());
      case LintFix.AddUnit(_, List<String> units) -> out.texts("units", units);
      case LintFix.Respell(_, List<String> suggestions) -> out.texts("suggestions", suggestions);
      case LintFix.Agree(_, String words, _, _) -> {
        if (words != null) {
          out.text("words", words);
        }
      }
      case LintFix.Rewrite _ -> {}
    }
    return out.text("message", sentence(finding)).build();
  }

  private String where(LintPlace place) {
    return switch (place) {
      case LintPlace.OfDocument _ -> "Document";
      case LintPlace.OfSection(int index) ->
          "Section \"" + content.sections().get(index).title() + "\"";
      case LintPlace.OfStep(StepId step) -> "Step " + numbers.getOrDefault(step, "?");
      case LintPlace.OfNotice(LintPlace owner, int index) ->
          where(owner) + ", notice " + (index + 1);
    };
  }

  private String part(LintFinding finding) {
    String text = text(finding.place());
    return text.substring(
        Math.min(finding.from(), text.length()), Math.min(finding.to(), text.length()));
  }

  private String text(LintPlace place) {
    return switch (place) {
      case LintPlace.OfDocument _ -> content.title();
      case LintPlace.OfSection(int index) -> section(index).title();
      case LintPlace.OfStep(StepId step) -> content.step(step).map(Step::text).orElse("");
      case LintPlace.OfNotice(LintPlace owner, int index) -> notices(owner).get(index).text();
    };
  }

  private List<Notice> notices(LintPlace owner) {
    return switch (owner) {
      case LintPlace.OfStep(StepId step) -> content.step(step).map(Step::notices).orElse(List.of());
      case LintPlace.OfSection(int index) -> section(index).notices();
      case LintPlace.OfDocument _, LintPlace.OfNotice _ -> List.of();
    };
  }

  private Section section(int index) {
    return content.sections().get(index);
  }

  private static String sentence(LintFinding finding) {
    return switch (finding.rule()) {
      case NO_IMPERATIVE -> "Begin with what to do.";
      case TWO_ACTIONS -> "Two actions in one step.";
      case TOO_LONG -> finding.figure() + " words; at most " + Lint.MOST_WORDS + ".";
      case EXPECTS_OK -> "Say what must be seen or measured.";
      case NO_SUCH_STEP -> "No step has this number, or the step it named is gone.";
      case NO_UNIT -> "A number without its unit.";
      case UNIT_SPELLING -> "A unit is written otherwise than it is.";
      case OTHER_LIMITS -> "The words state other limits than the step has.";
      case ORDER_IN_NOTICE -> "A notice is not ticked; make a step of it.";
      case LONG_PAUSE_POINT ->
          finding.figure() + " items before one pause; at most " + Lint.MOST_ITEMS + ".";
      case MANY_BLIND ->
          finding.figure()
              + " % of the steps are checked blind; at most "
              + Lint.MOST_BLIND
              + " %.";
      case SPELLING -> "Not a known word.";
    };
  }
}
