package app.tarkka.ui.editor.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestClock;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestIds;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class DraftModelTest {
  private static final Spot WASH = new Spot.OfStep(new StepId("wash"));

  private final TestClock clock = new TestClock();
  private final TestIds ids = new TestIds();
  private final Content start = TestContents.sandwich();
  private final DraftModel draft = new DraftModel(start, clock, () -> new StepId(ids.get()));

  @Test
  void typingTouchesOnlyItsOwnLine() {
    List<Integer> touched = new ArrayList<>();
    draft
        .rows()
        .addListener(
            (ListChangeListener<Row>)
                change -> {
                  while (change.next()) {
                    touched.add(change.getFrom());
                  }
                });

    draft.write(WASH, "Wash your hands well.");

    assertEquals(List.of(1), touched);
  }

  @Test
  void enterGoesOnInTheNewLine() {
    draft.currentProperty().set(WASH);

    draft.enter(4);

    Row row = draft.currentRow().orElseThrow();
    assertEquals("your hands.", row.text());
    assertEquals(0, draft.caretProperty().get().orElseThrow().at());
  }

  @Test
  void whatNamesAStepFollowsItAndOneUndoTakesBothBack() {
    draft.write(WASH, "Wash, then do step 1.2.");
    Content written = draft.content();
    draft.currentProperty().set(WASH);

    draft.enter(0);

    assertEquals(
        "Wash, then do step 1.3.", draft.content().step(new StepId("wash")).orElseThrow().text());
    draft.undo();
    assertEquals(written, draft.content());
  }

  @Test
  void threeHundredActionsCanBeUndone() {
    draft.currentProperty().set(WASH);
    for (int i = 0; i < 300; i++) {
      draft.newStep();
    }
    assertEquals(304, draft.rows().size());

    for (int i = 0; i < 300; i++) {
      draft.undo();
    }

    assertEquals(start, draft.content());
    assertFalse(draft.canUndoProperty().get());
    assertTrue(draft.canRedoProperty().get());
  }

  @Test
  void undoCoversTheInspectorAndTheDocument() {
    draft.currentProperty().set(WASH);
    draft.changeStep("", step -> step.toBuilder().key(true).build());
    draft.changeContent("title", content -> content.toBuilder().title("Toast").build());

    draft.undo();
    draft.undo();

    assertEquals(start, draft.content());
  }

  @Test
  void aDocumentWithoutSectionsHasALineToWriteIn() {
    DraftModel empty =
        new DraftModel(
            start.toBuilder().sections(List.of()).build(), clock, () -> new StepId(ids.get()));

    assertEquals(1, empty.rows().size());
    assertTrue(empty.newStep());
  }

  @Test
  void undoGoesToTheLineThatComesBackAndRedoToWhereItWas() {
    Spot last = draft.rows().getLast().spot();
    draft.write(last, "Serve it at once.");
    draft.currentProperty().set(WASH);
    draft.remove();

    draft.undo();

    assertEquals(WASH, draft.currentProperty().get());
    draft.redo();
    assertTrue(draft.index(draft.currentProperty().get()) <= 1);
  }

  @Test
  void undoGoesToTheLineThatWasChanged() {
    Spot last = draft.rows().getLast().spot();
    draft.write(WASH, "Wash your hands well.");
    draft.currentProperty().set(last);
    draft.changeStep("", step -> step.toBuilder().key(!step.key()).build());
    draft.currentProperty().set(draft.rows().getFirst().spot());

    draft.undo();

    assertEquals(last, draft.currentProperty().get());
    draft.undo();
    assertEquals(WASH, draft.currentProperty().get());
    draft.redo();
    assertEquals(WASH, draft.currentProperty().get());
    draft.redo();
    assertEquals(last, draft.currentProperty().get());
  }

  @Test
  void undoOfATitleLeavesOneWhereOneIs() {
    draft.write(WASH, "Wash your hands well.");
    draft.changeContent("title", content -> content.toBuilder().title("Toast").build());
    Spot last = draft.rows().getLast().spot();
    draft.currentProperty().set(last);

    draft.undo();

    assertEquals(last, draft.currentProperty().get());
  }
}
