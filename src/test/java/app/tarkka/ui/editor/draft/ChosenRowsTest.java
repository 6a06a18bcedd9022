package app.tarkka.ui.editor.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestClock;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestIds;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Choosing lines, and what is done with them: each action is one to undo. */
class ChosenRowsTest {
  private static final Spot WASH = Spot.of(new StepId("wash"));
  private static final Spot WEIGH = Spot.of(new StepId("weigh"));
  private static final Spot CLOSE = Spot.of(new StepId("close"));

  private final TestIds ids = new TestIds();
  private final Content start = TestContents.sandwich();
  private final DraftModel draft =
      new DraftModel(start, new TestClock(), () -> new StepId(ids.get()));
  private final OutlineActions actions = new OutlineActions(draft);

  @Test
  void isExtendedAndTakenBackAtItsMovingEnd() {
    at(WASH);
    draft.chosen().extend(1);
    draft.chosen().extend(1);
    assertEquals(Set.of(WASH, WEIGH, CLOSE), draft.chosen().spots());

    draft.chosen().extend(-1);
    assertEquals(Set.of(WASH, WEIGH), draft.chosen().spots());
    assertEquals(WEIGH, draft.currentProperty().get());
  }

  @Test
  void singleLinesAreAddedAndTakenOut() {
    at(WASH);
    draft.chosen().toggle(CLOSE);
    assertEquals(Set.of(WASH, CLOSE), draft.chosen().spots());

    draft.chosen().toggle(WASH);
    draft.chosen().toggle(CLOSE);
    assertEquals(Set.of(CLOSE), draft.chosen().spots(), "one line is always chosen");
  }

  @Test
  void theCursorInALineEndsIt() {
    draft.chosen().all();
    assertTrue(draft.chosen().several());

    draft.goTo(WEIGH, 0);

    assertFalse(draft.chosen().several());
  }

  @Test
  void movingStepsKeepsThemChosenAndIsUndoneAtOnce() {
    at(WEIGH);
    draft.chosen().extend(1);

    actions.moveUp();

    assertEquals(List.of("weigh", "close", "wash"), order());
    assertEquals(Set.of(WEIGH, CLOSE), draft.chosen().spots());
    draft.undo();
    assertEquals(start, draft.content());
    assertFalse(draft.canUndoProperty().get());
  }

  @Test
  void copiesAreChosenAfterwards() {
    at(WASH);
    draft.chosen().extend(1);

    actions.duplicate();

    assertEquals(5, draft.content().stepsAsWritten().count());
    assertEquals(2, draft.chosen().spots().size());
    assertFalse(draft.chosen().spots().contains(WASH));
    draft.undo();
    assertEquals(start, draft.content());
  }

  @Test
  void aCheckThatAStepCannotHaveIsLeftOffAndSaid() {
    draft.chosen().all();

    List<Step> unable = actions.signOff(SignOff.BLIND);

    assertEquals(List.of(new StepId("wash")), unable.stream().map(Step::id).toList());
    assertEquals(SignOff.BLIND, draft.content().step(new StepId("close")).orElseThrow().signOff());
    draft.undo();
    assertEquals(start, draft.content());
  }

  @Test
  void allAreMadeOptionalAtOnce() {
    draft.chosen().all();

    actions.required(false);

    assertTrue(draft.content().stepsAsWritten().noneMatch(Step::required));
    draft.undo();
    assertEquals(start, draft.content());
  }

  private void at(Spot spot) {
    draft.currentProperty().set(spot);
    draft.chosen().one();
  }

  private List<String> order() {
    return draft.content().stepsAsWritten().map(step -> step.id().value()).toList();
  }
}
