package app.tarkka.ui.editor.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.control.EditorModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
  private static final Spot WASH = new Spot.OfStep(new StepId("wash"));
  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;
  private EditorModel editor;

  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    document = bench.shop.draft(TestContents.sandwich()).document();
    editor = bench.open(document);
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void keepsWhatIsTypedWithinTwoSecondsHoweverLongOneTypes() {
    draft().write(WASH, "Wash");
    draft().write(WASH, "Wash your");
    draft().write(WASH, "Wash your hands");
    assertTrue(
        bench.delay.pauses().stream()
            .allMatch(pause -> pause.compareTo(Duration.ofSeconds(2)) <= 0));
    assertEquals(1, bench.delay.pauses().size(), "typing put off the saving");
    assertEquals(new Autosave.State.Unsaved(), saver().stateProperty().get());

    bench.delay.pass();

    assertEquals("Wash your hands", kept().step(new StepId("wash")).orElseThrow().text());
    assertEquals(
        new Autosave.State.Saved(Optional.of(bench.shop.clock().instant())),
        saver().stateProperty().get());
    assertFalse(bench.delay.isWaiting());
  }

  @Test
  void leavingKeepsAtOnce() {
    draft().write(WASH, "Scrub");

    editor.leave();

    assertEquals("Scrub", kept().step(new StepId("wash")).orElseThrow().text());
  }

  @Test
  void aTakenCodeHoldsUpNothingElse() {
    bench.shop.draft(TestContents.simple("SOP-009", "Other"));
    draft().changeContent("code", old -> old.toBuilder().code("SOP-009").build());
    draft().write(WASH, "Scrub");

    bench.delay.pass();

    assertEquals("SOP-001", kept().code());
    assertEquals("Scrub", kept().step(new StepId("wash")).orElseThrow().text());
    assertTrue(saver().codeRefusalProperty().get().contains("SOP-009"));
    assertEquals("SOP-009", draft().content().code(), "what was typed is lost");

    draft().changeContent("code", old -> old.toBuilder().code("SOP-010").build());
    bench.delay.pass();
    assertEquals("SOP-010", kept().code());
    assertEquals("", saver().codeRefusalProperty().get());
  }

  @Test
  void whatWasWrittenIsUndoneAfterClosingToo() {
    draft().write(WASH, "Scrub");
    bench.delay.pass();
    draft().currentProperty().set(WASH);
    draft().duplicate();
    bench.delay.pass();
    Content last = draft().content();
    draft().undo();
    editor.leave();

    editor = bench.open(document);

    assertEquals(WASH, draft().currentProperty().get(), "the cursor is where it was");
    draft().undo();
    assertEquals(TestContents.sandwich(), draft().content());
    assertFalse(draft().canUndoProperty().get());
    draft().redo();
    draft().redo();
    assertEquals(last, draft().content());
    editor.leave();
    assertEquals(last, kept());
  }

  private DraftModel draft() {
    return editor.openProperty().get().orElseThrow().text();
  }

  private Autosave saver() {
    return editor.openProperty().get().orElseThrow().autosave().orElseThrow();
  }

  private Content kept() {
    return bench.shop.documents().revisions(document).getFirst().content();
  }
}
