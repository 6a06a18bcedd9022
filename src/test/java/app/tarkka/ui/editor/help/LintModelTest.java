package app.tarkka.ui.editor.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintRule;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.editor.FewWords;
import app.tarkka.ui.editor.draft.Caret;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatHints;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writing help while one writes: after a pause, undone in one, silent where it is not wanted. */
class LintModelTest {
  private static final StepId DOOR = new StepId("door");
  private static final StepId OVEN = new StepId("oven");
  private static final StepId HANDS = new StepId("hands");

  private final ManualDelay delay = new ManualDelay();
  private final FewWords words = new FewWords();
  private final Preferences preferences = Preferences.passing();
  private final Deque<String> ids = new ArrayDeque<>(List.of("new", "newer", "newest"));
  private final DraftModel draft =
      new DraftModel(
          Content.of(
              Kind.PROCEDURE,
              "P-1",
              "Bake",
              List.of(
                  Section.of(
                      "Work",
                      List.of(
                          Step.of(DOOR, "Open the door and remove the tray"),
                          Step.of(new StepId("plain"), "Wash the tray"),
                          Step.of(OVEN, "Heat the oven to 180"),
                          Step.of(HANDS, "Hands are washed"))))),
          InstantSource.fixed(Instant.EPOCH),
          () -> new StepId(ids.pop()));
  private final LintModel lint =
      new LintModel(
          draft,
          new TestWorkbench().get().background(),
          delay,
          "Looking",
          new WritingHelp(words, new SeatHints(preferences), "d-1", Runnable::run));

  @Test
  void whatIsThereIsLookedAtWhenItIsOpened() {
    assertEquals(List.of(LintRule.TWO_ACTIONS, LintRule.NO_UNIT, LintRule.NO_IMPERATIVE), rules());
  }

  @Test
  void nothingIsSaidWhileOneTypesButWhenTypingPauses() {
    draft.write(Spot.of(HANDS), "Wash your hands");
    assertEquals(3, rules().size());
    delay.pass();
    assertEquals(List.of(LintRule.TWO_ACTIONS, LintRule.NO_UNIT), rules());
    assertFalse(delay.isWaiting());
  }

  @Test
  void splittingIsOneActionThatOneUndoTakesBack() {
    Content before = draft.content();
    lint.split(first(LintRule.TWO_ACTIONS));
    assertEquals(
        List.of("Open the door", "Remove the tray", "Wash the tray"),
        draft.content().stepsAsWritten().limit(3).map(Step::text).toList());
    assertEquals(List.of(LintRule.NO_UNIT, LintRule.NO_IMPERATIVE), rules());
    draft.undo();
    assertEquals(before, draft.content());
    assertFalse(draft.canUndoProperty().get());
  }

  @Test
  void wordsFollowAChangedLimitInOneActionThatOneUndoTakesBack() {
    draft.write(Spot.of(HANDS), "Measure the pad: at least 1.5 mm");
    draft.currentProperty().set(Spot.of(HANDS));
    draft.changeStep(
        "",
        step ->
            step.toBuilder()
                .answer(new Answer.Quantity())
                .specification(Specification.between(new BigDecimal("1.8"), null, "mm"))
                .build());
    delay.pass();
    Content before = draft.content();
    lint.rewrite(first(LintRule.OTHER_LIMITS));
    assertEquals(
        "Measure the pad: at least 1.8 mm", draft.content().step(HANDS).orElseThrow().text());
    assertFalse(rules().contains(LintRule.OTHER_LIMITS));
    draft.undo();
    assertEquals(before, draft.content());
    delay.pass();
    lint.setLimits(first(LintRule.OTHER_LIMITS));
    assertFalse(rules().contains(LintRule.OTHER_LIMITS));
  }

  @Test
  void aUnitIsAddedInOneActionThatOneUndoTakesBack() {
    Content before = draft.content();
    lint.addUnit(first(LintRule.NO_UNIT), "°C");
    assertEquals("Heat the oven to 180 °C", draft.content().step(OVEN).orElseThrow().text());
    draft.undo();
    assertEquals(before, draft.content());
  }

  @Test
  void aFixOfWhatHasChangedMeanwhileChangesNothing() {
    LintFinding old = first(LintRule.TWO_ACTIONS);
    draft.write(Spot.of(DOOR), "Open both doors and remove the tray");
    Content typed = draft.content();
    lint.split(old);
    assertEquals(typed, draft.content());
  }

  @Test
  void notHereSilencesOneRuleForOneLine() {
    lint.silence(first(LintRule.NO_UNIT));
    assertEquals(List.of(), lint.at(Spot.of(OVEN)));
    draft.write(Spot.of(OVEN), "Heat the oven to 190");
    draft.write(Spot.of(HANDS), "Heat the pan to 190");
    delay.pass();
    assertEquals(List.of(LintRule.TWO_ACTIONS, LintRule.NO_UNIT), rules());
    assertEquals(1, lint.at(Spot.of(HANDS)).size());
  }

  @Test
  void oneStepsThroughTheLinesAndAroundAtTheEnd() {
    lint.step(1);
    assertEquals(Spot.of(DOOR), draft.currentProperty().get());
    lint.step(1);
    assertEquals(Spot.of(OVEN), draft.currentProperty().get());
    lint.step(1);
    lint.step(1);
    assertEquals(Spot.of(DOOR), draft.currentProperty().get());
    lint.step(-1);
    assertEquals(Spot.of(HANDS), draft.currentProperty().get());
  }

  @Test
  void theListLeadsToThePlaceInTheText() {
    lint.goTo(first(LintRule.NO_UNIT));
    Caret caret = draft.caretProperty().get().orElseThrow();
    assertEquals(Spot.of(OVEN), caret.spot());
    assertEquals("Heat the oven to ".length(), caret.at());
  }

  @Test
  void aClosedDraftIsNotLookedAtAnyMore() {
    lint.close();
    draft.write(Spot.of(HANDS), "Wash your hands");
    assertFalse(delay.isWaiting());
  }

  private List<LintRule> rules() {
    return lint.findingsProperty().get().stream().map(LintFinding::rule).toList();
  }

  private LintFinding first(LintRule rule) {
    return lint.findingsProperty().get().stream()
        .filter(one -> one.rule() == rule)
        .findFirst()
        .orElseThrow();
  }
}
