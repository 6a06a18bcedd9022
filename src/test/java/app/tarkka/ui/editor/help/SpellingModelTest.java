package app.tarkka.ui.editor.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintRule;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.editor.FewWords;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatHints;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that are not known, among the other hints on a draft. */
final class SpellingModelTest {
  private static final StepId DOOR = new StepId("door");

  private final FewWords words = new FewWords("doors", "handel");
  private final Preferences preferences = Preferences.passing();
  private final DraftModel draft = draft("en");
  private final LintModel lint = model(draft);

  @Test
  void unknownWordsStandAmongTheOthersInTheOrderOfTheText() {
    assertEquals(
        List.of(LintRule.TWO_ACTIONS, LintRule.SPELLING, LintRule.SPELLING, LintRule.NO_UNIT),
        lint.findingsProperty().get().stream().map(LintFinding::rule).toList());
    assertTrue(lint.spelledProperty().get());
  }

  @Test
  void aSuggestionIsTakenWithOneUndo() {
    LintFinding doors = spelling().getFirst();
    assertEquals(new LintFix.Respell("doors", List.of("doorss", "door")), doors.fix());
    lint.respell(doors, "door");
    assertEquals("Open the door and turn the handel", text());
    draft.undo();
    assertEquals("Open the doors and turn the handel", text());
  }

  @Test
  void aWordThatIsAddedToTheShopsIsRightEverywhere() {
    lint.addWord("handel");
    assertEquals(1, spelling().size());
    assertEquals(
        1,
        model(draft("en")).findingsProperty().get().stream()
            .filter(SpellingModelTest::spells)
            .count());
  }

  @Test
  void whatIsNotWantedHereStaysAwayAtThisSeatForThisWordOnly() {
    lint.silence(spelling().getFirst());
    assertEquals(List.of("handel"), wrong(lint));
    assertEquals(List.of("handel"), wrong(model(draft("en"))), "also when it is opened again");
  }

  @Test
  void aRuleIsSwitchedOffAtThisSeat() {
    lint.switchOff(LintRule.SPELLING);
    assertEquals(List.of(), spelling());
    assertEquals(List.of(), wrong(model(draft("en"))));
    new SeatHints(preferences).switchOn("spelling");
    assertEquals(List.of("doors", "handel"), wrong(model(draft("en"))));
  }

  @Test
  void aLanguageWithoutADictionaryIsSaidAndNothingIsFound() {
    LintModel without = model(draft("xx"));
    assertFalse(without.spelledProperty().get());
    assertEquals(List.of(), wrong(without));
  }

  private LintModel model(DraftModel of) {
    return new LintModel(
        of,
        new TestWorkbench().get().background(),
        new ManualDelay(),
        "Looking",
        new WritingHelp(words, new SeatHints(preferences), "d-1", Runnable::run));
  }

  private List<LintFinding> spelling() {
    return lint.findingsProperty().get().stream().filter(SpellingModelTest::spells).toList();
  }

  private static List<String> wrong(LintModel model) {
    return model.findingsProperty().get().stream()
        .filter(SpellingModelTest::spells)
        .map(one -> ((LintFix.Respell) one.fix()).word())
        .toList();
  }

  private static boolean spells(LintFinding finding) {
    return finding.rule() == LintRule.SPELLING;
  }

  private String text() {
    return draft.content().step(DOOR).orElseThrow().text();
  }

  private static DraftModel draft(String language) {
    return new DraftModel(
        Content.of(
                Kind.PROCEDURE,
                "P-1",
                "Bake",
                List.of(
                    Section.of(
                        "Work",
                        List.of(
                            Step.of(DOOR, "Open the doors and turn the handel"),
                            Step.of(new StepId("oven"), "Heat the oven to 180")))))
            .toBuilder()
            .language(language)
            .build(),
        InstantSource.fixed(Instant.EPOCH),
        () -> new StepId("new"));
  }
}
