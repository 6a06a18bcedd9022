package app.tarkka.document.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeMentionsTest {
  @Test
  void codesAreFoundAmongWords() {
    assertEquals(
        List.of("SOP-101", "QC.7", "kitchen/2"),
        CodeMentions.in(step("Clean it as in SOP-101 (see QC.7, kitchen/2); then SOP-101 again.")));
  }

  @Test
  void numbersDatesAndWordsAreNone() {
    assertEquals(
        List.of(), CodeMentions.in(step("Wait 10-15 min, to 1.5 mm, by 2026-05-14, one-by-one.")));
  }

  @Test
  void aNoticesCodeComesBeforeItsSteps() {
    Step step =
        new StepBuilder(new StepId("a"), "Do WI-2.")
            .notices(List.of(new Notice(Notice.Level.WARNING, "Hot: see SAFE-1.")))
            .build();

    assertEquals(List.of("SAFE-1", "WI-2"), CodeMentions.in(step));
  }

  private static Step step(String text) {
    return Step.of(new StepId("a"), text);
  }
}
