package app.tarkka.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.control.EditorModel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document is opened where one was sent. */
final class EditorBeginsTest {
  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;

  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    document = bench.shop.draft(TestContents.sandwich()).document();
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void atTheStepThatWasFound() {
    assertEquals(Spot.of(new StepId("close")), current(Optional.of(new StepId("close"))));
  }

  @Test
  void atItsTopWhereTheStepIsGoneOrNoneIsAskedFor() {
    Spot top = current(Optional.empty());
    assertEquals(top, current(Optional.of(new StepId("gone"))));
    assertEquals(Spot.ofSection(0), top);
  }

  private Spot current(Optional<StepId> step) {
    EditorModel model = bench.model(document).at(step);
    model.read();
    return model.openProperty().get().orElseThrow().text().currentProperty().get();
  }
}
