package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentControl.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessTest {
  @Test
  void refusesASecondPersonOnAStepThatIsOnlyRead() {
    StepBuilder read = step().answer(new Answer.None());
    assertEquals(
        Optional.of(Refusal.NOTHING_TO_CHECK), of(read.signOff(SignOff.INSPECTED).build()));
    assertEquals(
        Optional.of(Refusal.NOTHING_TO_CHECK), of(read.signOff(SignOff.WITNESSED).build()));
    assertEquals(Optional.of(Refusal.NOTHING_TO_CHECK), of(read.signOff(SignOff.BLIND).build()));
    assertEquals(Optional.empty(), of(read.signOff(SignOff.PERFORMED).build()));
    assertEquals(Optional.empty(), of(read.signOff(SignOff.NONE).build()));
  }

  @Test
  void refusesAChoiceFromAnEmptyList() {
    assertEquals(
        Optional.of(Refusal.NO_OPTIONS),
        of(step().answer(new Answer.Choice(List.of(), false)).build()));
    assertEquals(
        Optional.of(Refusal.NO_OPTIONS),
        of(step().answer(new Answer.Choice(List.of(), true)).build()));
    assertEquals(
        Optional.empty(), of(step().answer(new Answer.Choice(List.of("rye"), false)).build()));
  }

  @Test
  void looksAtSubStepsToo() {
    Step read = step().answer(new Answer.None()).signOff(SignOff.INSPECTED).build();
    Step parent = new StepBuilder(new StepId("parent"), "Wrap it.").steps(List.of(read)).build();
    assertEquals(Optional.of(Refusal.NOTHING_TO_CHECK), of(parent));
  }

  private static StepBuilder step() {
    return new StepBuilder(new StepId("one"), "Look at it.");
  }

  private static Optional<Refusal> of(Step step) {
    return Completeness.of(
        Content.of(Kind.PROCEDURE, "SOP-1", "One", List.of(Section.of("Do", List.of(step)))));
  }
}
