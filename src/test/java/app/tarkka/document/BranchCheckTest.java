package app.tarkka.document;

import static app.tarkka.document.Condition.when;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.BranchFinding.Kind;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test.Compared;
import app.tarkka.document.Condition.Test.No;
import app.tarkka.document.Condition.Test.Passed;
import app.tarkka.document.Condition.Test.Yes;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author is told about conditions and formulas before anybody runs them. */
class BranchCheckTest {
  private static final Step ASKS = step("asks").answer(new Answer.YesNo()).build();

  @Test
  void findsNothingWhereEverythingCanBeRun() {
    assertEquals(List.of(), kinds(ASKS, step("then").condition(yes("asks")).build()));
  }

  @Test
  void findsWhatRefersToNothing() {
    assertEquals(
        List.of(Kind.REFERS_TO_NOTHING), kinds(ASKS, step("then").condition(yes("gone")).build()));
  }

  @Test
  void doesNotSayOfWhatFollowsFromThatThatItsConditionsExcludeEachOther() {
    assertEquals(
        List.of(Kind.REFERS_TO_NOTHING),
        kinds(
            ASKS,
            step("then")
                .answer(new Answer.YesNo())
                .condition(yes("gone"))
                .steps(List.of(step("below").build()))
                .build(),
            step("after").condition(yes("then")).build()));
  }

  @Test
  void findsWhatRefersToALaterStepOrToItself() {
    assertEquals(
        List.of(Kind.REFERS_TO_LATER), kinds(step("then").condition(yes("asks")).build(), ASKS));
    assertEquals(
        List.of(Kind.REFERS_TO_LATER),
        kinds(step("asks").answer(new Answer.YesNo()).condition(yes("asks")).build()));
  }

  @Test
  void findsAParentThatRefersToItsOwnPart() {
    assertEquals(
        List.of(Kind.REFERS_TO_LATER),
        kinds(step("whole").condition(yes("asks")).steps(List.of(ASKS)).build()));
  }

  @Test
  void findsWhatRefersToPiecesOfAnotherSection() {
    Step gap = step("gap").number(Specification.open("mm")).build();
    Section pieces =
        Section.of("Pieces", List.of(ASKS, gap, step("own").condition(yes("asks")).build()))
            .withRepeat(new Repeat.Pieces());
    Section after =
        Section.of(
            "After",
            List.of(step("then").condition(yes("asks")).build(), derived("mean([gap])").build()));
    Content content =
        Content.of(app.tarkka.document.Kind.PROCEDURE, "SOP-1", "Fit", List.of(pieces, after));

    assertEquals(
        List.of(Kind.OTHER_PIECES, Kind.OTHER_PIECES),
        BranchCheck.of(content).stream().map(BranchFinding::kind).toList());
  }

  @Test
  void findsAnAnswerThatCannotBeGiven() {
    assertEquals(
        List.of(Kind.NEVER_SO, Kind.NEVER_ASKED),
        kinds(ASKS, step("then").condition(when(id("asks"), new Passed())).build()));
  }

  @Test
  void findsConditionsThatExcludeEachOther() {
    Condition both =
        new Condition(
            Join.ALL, List.of(new Term(id("asks"), new Yes()), new Term(id("asks"), new No())));

    assertEquals(List.of(Kind.NEVER_ASKED), kinds(ASKS, step("then").condition(both).build()));
  }

  @Test
  void findsBoundsThatExcludeEachOtherAndOnlyThose() {
    Step gap = step("gap").number(Specification.open("mm")).build();

    assertEquals(
        List.of(Kind.NEVER_ASKED),
        kinds(gap, step("then").condition(between("gap", "30", "20")).build()));
    assertEquals(List.of(), kinds(gap, step("then").condition(between("gap", "20", "30")).build()));
  }

  @Test
  void findsWhatDependsOnWhatIsNeverAsked() {
    assertEquals(
        List.of(Kind.NEVER_SO, Kind.NEVER_ASKED, Kind.NEVER_ASKED),
        kinds(
            ASKS,
            step("then")
                .answer(new Answer.YesNo())
                .condition(when(id("asks"), new Passed()))
                .build(),
            step("after").condition(yes("then")).build()));
  }

  @Test
  void tellsThatACheckAndAKeyStepMayBeHidden() {
    assertEquals(
        List.of(Kind.CHECK_HIDDEN, Kind.KEY_HIDDEN),
        kinds(
            ASKS,
            step("then").condition(yes("asks")).signOff(SignOff.INSPECTED).key(true).build()));
  }

  @Test
  void findsWhatAFormulaCannotCalculateWith() {
    Step gap = step("gap").number(new Specification(null, null, null, "", null, 3, null)).build();

    assertEquals(List.of(Kind.FORMULA_WRONG), kinds(gap, derived("1 +").build()));
    assertEquals(List.of(Kind.REFERS_TO_NOTHING), kinds(gap, derived("[gone]").build()));
    assertEquals(List.of(Kind.NOT_A_NUMBER), kinds(ASKS, derived("[asks]").build()));
    assertEquals(List.of(Kind.SEVERAL_READINGS), kinds(gap, derived("[gap] + 1").build()));
    assertEquals(List.of(), kinds(gap, derived("mean([gap]) + 1").build()));
    assertEquals(List.of(Kind.REFERS_TO_LATER), kinds(derived("mean([gap])").build(), gap));
  }

  @Test
  void tellsThatAValueMayBeMissingAndBlocksItOnAKeyStep() {
    Step gap = step("gap").number(Specification.open("mm")).condition(yes("asks")).build();

    assertEquals(List.of(Kind.MAY_HAVE_NO_VALUE), kinds(ASKS, gap, derived("[gap]").build()));
    assertEquals(
        List.of(Kind.KEY_WITHOUT_VALUE), kinds(ASKS, gap, derived("[gap]").key(true).build()));
  }

  @Test
  void readsASectionsConditionToo() {
    Section second = Section.of("Then", List.of(step("then").build())).withCondition(yes("then"));
    Content content = content(ASKS).toBuilder().sections(List.of(second)).build();

    assertEquals(
        List.of(Kind.REFERS_TO_LATER, Kind.NEVER_ASKED),
        BranchCheck.of(content).stream().map(BranchFinding::kind).toList());
  }

  @Test
  void findsAFormulaThatAddsWhatIsOfAnotherKind() {
    Step weight = step("weight").number(Specification.open("g")).build();
    Step kilos = step("kilos").number(Specification.open("kg")).build();
    Step heat = step("heat").number(Specification.open("°C")).build();

    assertEquals(
        List.of(Kind.MIXED_UNITS), kinds(weight, heat, derived("[weight] + [heat]").build()));
    assertEquals(
        List.of(Kind.MIXED_UNITS), kinds(weight, heat, derived("max([weight]; [heat])").build()));
    assertEquals(
        List.of(Kind.MIXED_UNITS), kinds(weight, kilos, derived("[weight] / [kilos]").build()));
    assertEquals(List.of(), kinds(weight, kilos, derived("[weight] + [kilos]", "kg").build()));
    assertEquals(List.of(), kinds(weight, heat, derived("[weight] * [heat]").build()));
    assertEquals(List.of(), kinds(weight, derived("[weight] * 2 + 10").build()));
    assertEquals(List.of(Kind.MIXED_UNITS), kinds(weight, derived("[weight] * 2", "°C").build()));
    assertEquals(List.of(), kinds(weight, derived("count([weight])", "pcs").build()));
  }

  @Test
  void findsAFormulaThatConvertsWhatIsConvertedByItself() {
    Step weight = step("weight").number(Specification.open("g")).build();

    assertEquals(
        List.of(Kind.CONVERTED_TWICE), kinds(weight, derived("[weight] / 1000", "kg").build()));
    assertEquals(
        List.of(Kind.CONVERTED_TWICE), kinds(weight, derived("0.001 * [weight]", "kg").build()));
    assertEquals(List.of(), kinds(weight, derived("[weight] / 1000", "g").build()));
    assertEquals(List.of(), kinds(weight, derived("[weight] / 4", "kg").build()));
  }

  private static List<Kind> kinds(Step... steps) {
    return BranchCheck.of(content(steps)).stream().map(BranchFinding::kind).toList();
  }

  private static Content content(Step... steps) {
    return Content.of(
        app.tarkka.document.Kind.PROCEDURE,
        "SOP-1",
        "Try",
        List.of(Section.of("Do", List.of(steps))));
  }

  private static Condition yes(String step) {
    return when(id(step), new Yes());
  }

  private static Condition between(String step, String above, String below) {
    return new Condition(
        Join.ALL,
        List.of(
            new Term(id(step), new Compared(Comparison.MORE, new BigDecimal(above))),
            new Term(id(step), new Compared(Comparison.LESS, new BigDecimal(below)))));
  }

  private static StepBuilder step(String id) {
    return new StepBuilder(id(id), "Do " + id);
  }

  private static StepBuilder derived(String formula) {
    return step("sum").answer(new Answer.Derived(formula));
  }

  private static StepBuilder derived(String formula, String unit) {
    return derived(formula).specification(Specification.open(unit));
  }

  private static StepId id(String id) {
    return new StepId(id);
  }
}
