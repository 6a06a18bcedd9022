package app.tarkka.document.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that ask for no grammar, and where they stay silent. */
class LintTest {
  private static final StepId ONE = new StepId("one");

  @Test
  void twentyWordsAreFewEnoughAndOneMoreIsNot() {
    String twenty = "Put " + "the lid ".repeat(9) + "on.";
    assertEquals(List.of(), Lint.of(procedure("en", twenty)));
    String more = "Put " + "the lid ".repeat(9) + "on it.";
    LintFinding found = only(procedure("en", more));
    assertEquals(LintRule.TOO_LONG, found.rule());
    assertEquals(21, found.figure());
    assertEquals("it", more.substring(found.from(), found.to()));
  }

  @Test
  void whatIsBelowTheInstructionIsNotCounted() {
    String told = "Run the command:\n\n```sh\n" + "echo one two three ".repeat(10) + "\n```";
    assertEquals(List.of(), Lint.of(procedure("en", told)));
    assertEquals(
        List.of(), Lint.of(procedure("en", "Read [this page](https://a.example/b \"c d\").")));
  }

  @Test
  void wordsAreNotCountedWhereNoSpacesPartThem() {
    assertEquals(List.of(), Lint.of(procedure("zh", "把面团放进烤箱,".repeat(30))));
  }

  @Test
  void aLanguageWithoutGrammarHasOnlyTheRulesThatNeedNone() {
    assertEquals(
        List.of(), Lint.of(procedure("de", "Die Tür wird geöffnet und das Blech genommen")));
    assertEquals(
        List.of(LintRule.TOO_LONG), rules(procedure("de", "Die Tür ".repeat(11) + "öffnen")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Check the lamp\n\nExpected: OK",
        "Check the lamp\n\n**Expected result:** As expected",
        "See that the seal is OK",
        "Check the lamp\n\nCriteria: Bright · Requirement: Pass"
      })
  void anExpectedAnswerSaysWhatMustBeSeen(String text) {
    assertEquals(List.of(LintRule.EXPECTS_OK), rules(procedure("en", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Press OK", "Press **OK**", "Check the lamp\n\nExpected: Correct version"})
  void aButtonThatIsCalledOkIsNoExpectedAnswer(String text) {
    assertEquals(List.of(), Lint.of(procedure("en", text)));
  }

  @Test
  void aChoiceOfOkOrNotAndACodeThatReadsOkAreFoundToo() {
    assertEquals(
        List.of(LintRule.EXPECTS_OK),
        rules(asking(new Answer.Choice(List.of("OK", "Not OK"), false), "Look at the seal")));
    assertEquals(
        List.of(),
        rules(asking(new Answer.Choice(List.of("OK", "Bent", "Torn"), false), "Look at the seal")));
    assertEquals(
        List.of(LintRule.EXPECTS_OK), rules(asking(new Answer.Code("ok"), "Scan the label")));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Heat the oven to 180, 20, °C",
    "en, Wait 10 and open the valve, 7, min",
    "en, Weigh out 250, 13, g",
    "en, Tighten the four screws to 25., 29, Nm",
    "fi, Odota 10., 8, min",
    "fi, Punnitse 250, 12, g",
    "id, Tunggu selama 10, 16, min",
    "id, Panaskan oven hingga 180, 24, °C"
  })
  void aNumberWithoutItsUnitIsFoundAndTheLikeliestUnitOffered(
      String language, String text, int at, String unit) {
    LintFinding found =
        Lint.of(procedure(language, text)).stream()
            .filter(one -> one.rule() == LintRule.NO_UNIT)
            .findFirst()
            .orElseThrow();
    LintFix.AddUnit fix = (LintFix.AddUnit) found.fix();
    assertEquals(at, fix.at());
    assertEquals(unit, fix.units().getFirst());
  }

  @Test
  void aMentionOfAStepThatIsNotThere() {
    List<LintFinding> found =
        Lint.of(procedure("en", "Repeat step 1.9.")).stream()
            .filter(one -> one.rule() == LintRule.NO_SUCH_STEP)
            .toList();

    assertEquals(
        List.of(LintFinding.at(LintRule.NO_SUCH_STEP, found.getFirst().place(), 12, 15)), found);
  }

  @Test
  void aMentionOfAStepThatIsThere() {
    assertTrue(
        Lint.of(procedure("en", "Repeat step 1.1.")).stream()
            .noneMatch(one -> one.rule() == LintRule.NO_SUCH_STEP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heat the oven to 180 °C",
        "Heat the oven to 180°C.",
        "Heat the oven to 180 degrees",
        "Bake for 20 minutes",
        "Wait for step 10",
        "Set the heater to level 3",
        "Wait for customer number 10",
        "Heat to gas mark 6",
        "Take 12 cups",
        "Wait until 10:30"
      })
  void aNumberThatHasAUnitOrNeedsNoneIsLeftAlone(String text) {
    assertEquals(List.of(), Lint.of(procedure("en", text)));
  }

  @Test
  void aMisspeltUnitIsFoundAndTheRightOneOffered() {
    Specification wrong = Specification.between(new BigDecimal("2"), new BigDecimal("5"), "Kg");
    Content content = measuring(wrong, "Weigh the bag");
    LintFinding found = only(content);

    assertEquals(LintRule.UNIT_SPELLING, found.rule());
    Content mended = new LintRepair(content).addUnit(found, "kg").orElseThrow().content();
    assertEquals(List.of(), Lint.of(mended));
    Specification free = Specification.between(new BigDecimal("2"), new BigDecimal("5"), "slices");
    assertEquals(List.of(), Lint.of(measuring(free, "Weigh the bag")));
  }

  @Test
  void aMeasurementWithoutUnitIsFoundAndACountIsNot() {
    Specification limits = Specification.between(new BigDecimal("2"), new BigDecimal("5"), "");
    assertEquals(
        new LintFix.AddUnit(LintFix.AddUnit.IN_SPECIFICATION, List.of("°C", "°F")),
        only(measuring(limits, "Read the fridge's temperature")).fix());
    assertEquals(List.of(), Lint.of(measuring(limits, "Count the cups")));
    assertEquals(List.of(), Lint.of(measuring(limits, "Measure the pH")));
    Specification unit = Specification.between(new BigDecimal("2"), new BigDecimal("5"), "°C");
    assertEquals(List.of(), Lint.of(measuring(unit, "Read the fridge's temperature")));
  }

  @Test
  void nineItemsFitAPausePointOfAChecklistAndTenDoNot() {
    assertEquals(List.of(), Lint.of(checklist(9)));
    LintFinding found = only(checklist(10));
    assertEquals(LintRule.LONG_PAUSE_POINT, found.rule());
    assertEquals(new LintPlace.OfSection(0), found.place());
    assertEquals(10, found.figure());
    Content readDo = checklist(10).toBuilder().kind(Kind.PROCEDURE).build();
    assertEquals(List.of(), Lint.of(readDo));
    assertEquals(1, Lint.of(readDo.toBuilder().mode(Mode.DO_CONFIRM).build()).size());
  }

  @Test
  void aFifthOfBlindChecksIsNotTooManyAndMoreIs() {
    assertEquals(List.of(), Lint.of(blind(2, 10)));
    LintFinding found = only(blind(3, 10));
    assertEquals(LintRule.MANY_BLIND, found.rule());
    assertEquals(new LintPlace.OfDocument(), found.place());
    assertEquals(30, found.figure());
    assertEquals(List.of(), Lint.of(blind(1, 3)));
  }

  @Test
  void aNoticeTellsHowToBeCarefulAndNotWhatToDo() {
    assertEquals(List.of(), Lint.of(noticed("Wear gloves. Do not touch the blade.")));
    assertEquals(List.of(), Lint.of(noticed("Hot oil burns.")));
    LintFinding found = only(noticed("Hot oil burns. Drain the fryer first."));
    assertEquals(LintRule.ORDER_IN_NOTICE, found.rule());
    assertEquals(new LintPlace.OfNotice(new LintPlace.OfStep(ONE), 0), found.place());
    assertEquals(new LintPlace.OfStep(ONE), found.place().line());
    assertEquals(15, found.from());
  }

  @Test
  void anItemOfAChecklistAndAnAnsweredQuestionMayStateWhatMustBeSo() {
    String so = "The guard is locked";
    assertEquals(List.of(LintRule.NO_IMPERATIVE), rules(procedure("en", so)));
    assertEquals(List.of(), rules(procedure("en", so).toBuilder().kind(Kind.CHECKLIST).build()));
    assertEquals(List.of(), rules(asking(new Answer.PassFail(), so)));
  }

  @Test
  void everySampleOfAnyTextIsReadWithoutFailing() {
    for (String text :
        List.of("", " ", "?", "**", "![](", "a", "and and", "(", "```", "🙂 and 🙂")) {
      for (String language : List.of("en", "fi", "id", "", "x")) {
        assertTrue(Lint.of(procedure(language, text)).size() < 2, text);
      }
    }
  }

  static Content procedure(String language, String text) {
    return content(Kind.PROCEDURE, List.of(Step.of(ONE, text))).toBuilder()
        .language(language)
        .build();
  }

  static List<LintRule> rules(Content content) {
    return Lint.of(content).stream().map(LintFinding::rule).toList();
  }

  static LintFinding only(Content content) {
    List<LintFinding> found = Lint.of(content);
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }

  private static Content asking(Answer answer, String text) {
    return content(Kind.PROCEDURE, List.of(new StepBuilder(ONE, text).answer(answer).build()));
  }

  private static Content measuring(Specification asked, String text) {
    return content(Kind.PROCEDURE, List.of(new StepBuilder(ONE, text).number(asked).build()));
  }

  private static Content noticed(String notice) {
    Notice hot = new Notice(Notice.Level.WARNING, notice);
    return content(
        Kind.PROCEDURE,
        List.of(new StepBuilder(ONE, "Clean the fryer").notices(List.of(hot)).build()));
  }

  private static Content checklist(int items) {
    return content(
        Kind.CHECKLIST,
        IntStream.range(0, items)
            .mapToObj(i -> Step.of(new StepId("item-" + i), "Guard " + i))
            .toList());
  }

  private static Content blind(int blind, int all) {
    return content(
        Kind.PROCEDURE,
        IntStream.range(0, all)
            .mapToObj(
                i ->
                    new StepBuilder(new StepId("s" + i), "Look at the label")
                        .answer(new Answer.YesNo())
                        .signOff(i < blind ? SignOff.BLIND : SignOff.PERFORMED)
                        .build())
            .toList());
  }

  private static Content content(Kind kind, List<Step> steps) {
    return Content.of(kind, "P-1", "Any", List.of(Section.of("Work", steps)));
  }
}
