package app.tarkka.document.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What asks less is found, and what asks more is not called less. */
final class WeakeningTest {
  private static final Step PLAIN = Step.of(new StepId("a"), "Wash.");
  private static final Condition CONDITION =
      new Condition(
          Condition.Join.ALL,
          List.of(new Condition.Term(new StepId("x"), new Condition.Test.Failed())));

  @Test
  void aKeyStepThatIsNoneAnyMore() {
    oneWay(step -> step.key(true), step -> step.key(false), Weakening.Kind.KEY_GONE);
  }

  @Test
  void aWeakerSignOff() {
    List<SignOff> fromWeakest =
        List.of(
            SignOff.NONE, SignOff.PERFORMED, SignOff.INSPECTED, SignOff.WITNESSED, SignOff.BLIND);
    for (int i = 1; i < fromWeakest.size(); i++) {
      SignOff more = fromWeakest.get(i);
      SignOff less = fromWeakest.get(i - 1);
      oneWay(step -> step.signOff(more), step -> step.signOff(less), Weakening.Kind.CHECK_WEAKER);
    }
  }

  @Test
  void limits() {
    oneWay(between("12", "13"), between("12", "13.01"), Weakening.Kind.LIMITS_WIDER);
    oneWay(between("12", "13"), between("11.9", "13"), Weakening.Kind.LIMITS_WIDER);
    oneWay(
        between("12", "13"),
        step -> step.number(Specification.between(decimal("12"), null, "mm")),
        Weakening.Kind.LIMITS_GONE);
    assertEquals(List.of(), found(between("12", "13"), between("12.0", "13.0")));
  }

  @Test
  void aWiderLimitThatIsNarrowerAtTheOtherEnd() {
    assertEquals(
        List.of(Weakening.Kind.LIMITS_WIDER), found(between("12", "13"), between("12.5", "14")));
  }

  @Test
  void anotherUnitInsteadOfComparingTheFigures() {
    UnaryOperator<StepBuilder> inches =
        step -> step.number(Specification.between(decimal("12"), decimal("14"), "in"));
    assertEquals(List.of(Weakening.Kind.UNIT_OTHER), found(between("12", "13"), inches));
  }

  @Test
  void whatTwoPeopleMayDifferBy() {
    oneWay(number(1, "0.1"), number(1, "0.2"), Weakening.Kind.AGREEMENT_WIDER);
    oneWay(number(3, null), number(2, null), Weakening.Kind.FEWER_READINGS);
  }

  @Test
  void aNumberThatIsNotAskedForAnyMore() {
    oneWay(
        between("12", "13"),
        step -> step.answer(new Answer.Acknowledge()).specification(null),
        Weakening.Kind.MEASURED_NO_MORE);
  }

  @Test
  void whatEndsOrStopsTheRun() {
    oneWay(step -> step.required(true), step -> step.required(false), Weakening.Kind.NOT_REQUIRED);
    oneWay(
        step -> step.hold(HoldPoint.EVERYTHING_BEFORE),
        step -> step.hold(HoldPoint.THIS_STEP),
        Weakening.Kind.HOLD_WEAKER);
    oneWay(
        step -> step.condition(null),
        step -> step.condition(CONDITION),
        Weakening.Kind.ONLY_SOMETIMES);
    oneWay(
        step -> step.answer(new Answer.Code("X1")),
        step -> step.answer(new Answer.Code("")),
        Weakening.Kind.ANY_CODE);
  }

  @Test
  void aTimeThatIsShorterOrLonger() {
    oneWay(timer(60L, null), timer(59L, null), Weakening.Kind.TIME_LOOSER);
    oneWay(timer(null, 60L), timer(null, 61L), Weakening.Kind.TIME_LOOSER);
    oneWay(timer(60L, null), step -> step.timers(List.of()), Weakening.Kind.TIME_LOOSER);
  }

  @Test
  void aHazardThatIsGoneOrCalledLess() {
    oneWay(hazard(Notice.Level.DANGER), hazard(Notice.Level.CAUTION), Weakening.Kind.HAZARD_GONE);
    oneWay(hazard(Notice.Level.CAUTION), hazard(Notice.Level.NOTE), Weakening.Kind.HAZARD_GONE);
  }

  @Test
  void aKeyStepOrAChecksStepThatWasTakenOut() {
    Content before = content(PLAIN.toBuilder().key(true).signOff(SignOff.WITNESSED).build());
    assertEquals(
        List.of(Weakening.Kind.KEY_STEP_REMOVED, Weakening.Kind.CHECKED_STEP_REMOVED),
        found(before, document(Section.of("One", List.of()))));
  }

  @Test
  void theDocumentsOwnChecks() {
    Content checked = content(PLAIN).toBuilder().finalCheck(true).release(true).build();
    assertEquals(
        List.of(Weakening.Kind.FINAL_CHECK_GONE, Weakening.Kind.RELEASE_GONE),
        found(checked, content(PLAIN)));
    assertEquals(List.of(), found(content(PLAIN), checked));
  }

  @Test
  void aSectionForOtherPiecesOrUnderACondition() {
    Section every = Section.of("One", List.of(PLAIN)).withRepeat(new Repeat.Pieces());
    Section sample = every.withRepeat(new Repeat.EveryKth(5, 0, Repeat.Failing.COUNTS));
    assertEquals(List.of(Weakening.Kind.OTHER_PIECES), found(document(every), document(sample)));
    assertEquals(List.of(), found(document(sample), document(every)));
    assertEquals(
        List.of(Weakening.Kind.ONLY_SOMETIMES),
        found(document(every), document(every.withCondition(CONDITION))));
  }

  private static void oneWay(
      UnaryOperator<StepBuilder> more, UnaryOperator<StepBuilder> less, Weakening.Kind kind) {
    assertEquals(List.of(kind), found(more, less));
    assertEquals(List.of(), found(less, more));
  }

  private static List<Weakening.Kind> found(
      UnaryOperator<StepBuilder> before, UnaryOperator<StepBuilder> after) {
    return found(
        content(before.apply(PLAIN.toBuilder()).build()),
        content(after.apply(PLAIN.toBuilder()).build()));
  }

  private static List<Weakening.Kind> found(Content before, Content after) {
    return Weakening.in(Difference.between(before, after)).stream().map(Weakening::kind).toList();
  }

  private static Content content(Step step) {
    return document(Section.of("One", List.of(step)));
  }

  private static Content document(Section section) {
    return Content.of(Kind.PROCEDURE, "SOP-1", "Wash", List.of(section));
  }

  private static UnaryOperator<StepBuilder> between(String lower, String upper) {
    return step -> step.number(Specification.between(decimal(lower), decimal(upper), "mm"));
  }

  private static UnaryOperator<StepBuilder> number(int readings, @Nullable String agreement) {
    BigDecimal within = agreement == null ? null : decimal(agreement);
    return step -> step.number(new Specification(null, null, null, "mm", null, readings, within));
  }

  private static UnaryOperator<StepBuilder> timer(@Nullable Long least, @Nullable Long most) {
    return step -> step.timers(List.of(new Timer(least, most)));
  }

  private static UnaryOperator<StepBuilder> hazard(Notice.Level level) {
    return step -> step.notices(List.of(new Notice(level, "Hot.")));
  }

  private static BigDecimal decimal(String value) {
    return new BigDecimal(value);
  }
}
