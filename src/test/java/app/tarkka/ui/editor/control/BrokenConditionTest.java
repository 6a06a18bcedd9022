package app.tarkka.ui.editor.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft whose condition cannot be run is not sent, and nobody signs first to hear of it. */
class BrokenConditionTest {
  @TempDir Path folder;

  @Test
  void isNamedBeforeAPinIsAskedFor() {
    EditorBench bench = new EditorBench(TestLibrary.in(folder));
    try {
      Step asked =
          Step.of(new StepId("b"), "Fit new pads").toBuilder()
              .condition(Condition.when(new StepId("gone"), new Condition.Test.Failed()))
              .build();
      Content content =
          Content.of(
              Kind.PROCEDURE,
              "SOP-001",
              "Brakes",
              List.of(Section.of("All", List.of(Step.of(new StepId("a"), "Measure"), asked))));
      DocumentId document = bench.shop.draft(content).document();
      EditorModel editor = bench.signedBy("dia").open(document);
      editor.review().prepareToSend();
      editor.review().send();
      assertEquals(
          "Step 1.2 refers to a step that is gone.", editor.review().refusalProperty().get());
      assertTrue(bench.workbench.dialogs().signatures().isEmpty());
    } finally {
      bench.shop.close();
    }
  }
}
