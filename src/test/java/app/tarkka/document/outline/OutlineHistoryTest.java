package app.tarkka.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any sequence of actions can be undone to the very same document, and done again. */
class OutlineHistoryTest {
  private static final Instant START = Instant.parse("2026-05-14T08:00:00Z");
  private static final int ACTIONS = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void undoingEverythingGivesTheSameDocument(long seed) {
    Content first = RandomActions.start();
    History history = new History(first, Spot.ofSection(0));
    RandomActions actions = new RandomActions(new Random(seed));

    int done = 0;
    for (int i = 0; i < ACTIONS; i++) {
      Optional<Edit> edit = actions.any(history.present().content());
      if (edit.isPresent()) {
        history.push(new History.State(edit.get().content(), edit.get().focus()), "", START);
        sound(edit.get());
        done++;
      }
    }
    Content last = history.present().content();

    assertTrue(done > 200, "only " + done + " of the random actions applied");
    for (int i = 0; i < done; i++) {
      assertTrue(history.undo().isPresent());
    }
    assertEquals(first, history.present().content());
    assertFalse(history.canUndo());
    for (int i = 0; i < done; i++) {
      assertTrue(history.redo().isPresent());
    }
    assertEquals(last, history.present().content());
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 11, 19})
  void movingNeverLosesOrChangesAStep(long seed) {
    RandomActions actions = new RandomActions(new Random(seed));
    Content content = RandomActions.start();
    List<String> texts = texts(content);
    for (int i = 0; i < ACTIONS; i++) {
      content = actions.anyMove(content).map(Edit::content).orElse(content);
    }
    assertEquals(texts, texts(content));
  }

  @Test
  void typingWithoutAPauseIsUndoneAtOnce() {
    History history = new History(RandomActions.start(), Spot.ofSection(0));
    type(history, "A", START);
    type(history, "Ab", START.plusMillis(300));
    type(history, "Abc", START.plusSeconds(10));

    history.undo();
    assertEquals("Ab", history.present().content().sections().getFirst().title());
    history.undo();
    assertEquals("One", history.present().content().sections().getFirst().title());
  }

  private static void type(History history, String title, Instant at) {
    Edit edit =
        new Outline(history.present().content()).write(Spot.ofSection(0), title).orElseThrow();
    history.push(new History.State(edit.content(), edit.focus()), "title", at);
  }

  private static void sound(Edit edit) {
    List<StepId> ids = edit.content().stepsAsWritten().map(Step::id).toList();
    assertEquals(ids.stream().distinct().count(), ids.size(), "an id is there twice");
    List<Row> rows = Row.of(edit.content());
    assertTrue(rows.stream().allMatch(row -> row.depth() <= Outline.DEEPEST), "too deep");
    assertTrue(rows.stream().anyMatch(row -> row.spot().equals(edit.focus())), "focus is lost");
  }

  private static List<String> texts(Content content) {
    return content.stepsAsWritten().map(Step::text).sorted().toList();
  }
}
