package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.document.FormulaText;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Markdown has no form for, such as limits and sign-offs, as a comment behind a step: {@code
 * <!-- tarkka {…} -->}. People see a line of words instead.
 */
final class StepComment {
  private static final String OPENING = "<!-- tarkka ";
  private static final String CLOSING = " -->";
  private static final String ASKED = "*Asked only when: ";
  private static final String VISIBLE = "*To enter: ";
  private static final StepId ID = new StepId("x");

  private StepComment() {}

  /** Whether the words alone would be read back as another step. */
  static boolean isNeeded(Step step) {
    Step plain =
        Step.of(step.id(), step.text()).toBuilder()
            .notices(step.notices())
            .media(step.media())
            .steps(step.steps())
            .build();
    String first = step.text().split("\n\n", 2)[0];
    return !step.equals(plain)
        || Requirement.in(first).isPresent()
        || !Timers.in(step.text()).isEmpty()
        || HoldLine.is(step.text())
        || step.notices().stream().anyMatch(notice -> !Timers.in(notice.text()).isEmpty());
  }

  /**
   * @param named whether other steps refer to it, so that its id is written
   */
  static String write(Step step, boolean named) {
    Step bare =
        new StepBuilder(named ? step.id() : ID, "")
            // Marked, so that it is never taken for the count of this step standing alone.
            .number("-" + step.number())
            .key(step.key())
            .answer(step.answer())
            .specification(step.specification())
            .timers(step.timers())
            .signOff(step.signOff())
            .required(step.required())
            .hold(step.hold())
            .how(step.how())
            .escalation(step.escalation())
            .condition(step.condition())
            .build();
    // "--" may not stand in a comment; as a JSON escape it can.
    return OPENING + CanonicalJson.text(json(bare)).replace("--", "-\\u002d") + CLOSING;
  }

  private static Json json(Step step) {
    Content content = Content.of(Kind.PROCEDURE, "", "", List.of(Section.of("", List.of(step))));
    return ContentJson.write(content);
  }

  /** The step that a comment holds, without its words; none when it is another comment. */
  static Optional<Step> read(String html) {
    String comment = html.strip();
    if (!comment.startsWith(OPENING) || !comment.endsWith(CLOSING)) {
      return Optional.empty();
    }
    String json = comment.substring(OPENING.length(), comment.length() - CLOSING.length());
    try {
      Content content = ContentJson.read(JsonText.object(json.getBytes(StandardCharsets.UTF_8)));
      return content.stepsAsWritten().findFirst().map(StepComment::withoutDash);
    } catch (JsonException | IllegalArgumentException e) {
      // Someone changed it by hand; it is then reported as any other comment.
      return Optional.empty();
    }
  }

  /** The id of a step that others refer to. */
  static Optional<StepId> named(Step said) {
    return said.id().equals(ID) ? Optional.empty() : Optional.of(said.id());
  }

  private static Step withoutDash(Step step) {
    return step.toBuilder().number(step.number().replaceFirst("^-", "")).build();
  }

  /** The words that a person sees of a condition. */
  static Optional<String> visibleCondition(Step step, Map<StepId, String> numbers) {
    return Optional.ofNullable(step.condition())
        .map(condition -> ASKED + ConditionComment.words(condition, numbers) + "*");
  }

  /** The words that a person sees of an answer other than a tick. */
  static Optional<String> visibleForm(Step step, Map<StepId, String> numbers) {
    String what =
        switch (step.answer()) {
          case Answer.None _, Answer.Acknowledge _ -> "";
          case Answer.PassFail _ -> "pass or fail";
          case Answer.YesNo _ -> "yes or no";
          case Answer.Choice choice -> String.join(" / ", choice.options());
          case Answer.Quantity _ -> number(step.specification());
          case Answer.Derived derived ->
              "a number, calculated: " + FormulaText.numbered(derived.formula(), numbers);
          case Answer.Text _ -> "text";
          case Answer.Date _ -> "date";
          case Answer.Time _ -> "time";
          case Answer.Photo _ -> "photo";
          case Answer.Signature _ -> "signature";
          case Answer.Code _ -> "code";
        };
    return what.isEmpty() ? Optional.empty() : Optional.of(VISIBLE + what + "*");
  }

  static boolean isVisibleForm(String paragraph) {
    return paragraph.startsWith(VISIBLE) || paragraph.startsWith(ASKED);
  }

  private static String number(@org.jspecify.annotations.Nullable Specification what) {
    if (what == null) {
      return "a number";
    }
    return Stream.of(
            "a number" + (what.unit().isEmpty() ? "" : " in " + what.unit()),
            what.nominal() == null ? "" : "nominal " + what.nominal().toPlainString(),
            what.lower() == null ? "" : "at least " + what.lower().toPlainString(),
            what.upper() == null ? "" : "at most " + what.upper().toPlainString())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
