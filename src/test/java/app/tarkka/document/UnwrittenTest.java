package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentControl.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What nobody wrote is no step: it is not sent, and can be left out. */
class UnwrittenTest {
  private static final Step WRITTEN = Step.of(new StepId("written"), "Wash.");
  private static final Step BLANK = Step.of(new StepId("blank"), " ");

  @Test
  void isNotSubmitted() {
    assertEquals(Optional.of(Refusal.STEP_UNWRITTEN), Completeness.of(of(WRITTEN, BLANK)));
    assertEquals(Optional.empty(), Completeness.of(of(WRITTEN)));
  }

  @Test
  void aPictureIsEnough() {
    Step shown =
        new StepBuilder(new StepId("shown"), "").media(List.of(new Media("a.png", "00"))).build();
    assertEquals(List.of(), Unwritten.in(of(shown)));
  }

  @Test
  void aStepWithAWrittenSubStepIsWritten() {
    Step parent = new StepBuilder(new StepId("p"), "").steps(List.of(WRITTEN, BLANK)).build();
    assertEquals(List.of(BLANK), Unwritten.in(of(parent)));
    assertEquals(
        List.of(WRITTEN),
        Unwritten.leftOut(of(parent)).sections().getFirst().steps().getFirst().steps());
  }

  @Test
  void goesWithTheSectionThatHasNothingElse() {
    Content content =
        of(WRITTEN).toBuilder()
            .sections(
                List.of(
                    Section.of("", List.of(BLANK)),
                    Section.of("Do", List.of(WRITTEN, BLANK)),
                    Section.of("Heading", List.of())))
            .build();
    assertEquals(
        List.of("Do", "Heading"),
        Unwritten.leftOut(content).sections().stream().map(Section::title).toList());
    assertEquals(1, Unwritten.leftOut(of(BLANK)).sections().size());
  }

  private static Content of(Step... steps) {
    return Content.of(Kind.PROCEDURE, "SOP-1", "One", List.of(Section.of("", List.of(steps))));
  }
}
