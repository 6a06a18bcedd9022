package app.tarkka.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written can be undone after the program was closed, any number of times. */
final class TrailTest {
  private static final Instant NOW = Instant.parse("2026-05-14T08:00:00Z");

  private History history = new History(RandomActions.start(), Spot.ofSection(0));
  private TrailKeeper keeper = new TrailKeeper();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyStateIsReachedThoughTheProgramWasClosedInBetween(long seed) {
    Random random = new Random(seed);
    RandomActions actions = new RandomActions(random);
    List<Content> line = new ArrayList<>(List.of(history.present().content()));
    int at = 0;
    for (int i = 0; i < 600; i++) {
      switch (random.nextInt(8)) {
        case 0 -> closeAndOpen();
        case 1 -> at -= history.undo().isPresent() ? 1 : 0;
        case 2 -> at += history.redo().isPresent() ? 1 : 0;
        case 3 -> keeper.trail(history.snapshot());
        default -> {
          Optional<Edit> edit = actions.any(history.present().content());
          if (edit.isPresent()) {
            push(edit.get());
            line = new ArrayList<>(line.subList(0, ++at));
            line.add(edit.get().content());
          }
        }
      }
      assertEquals(line.get(at), history.present().content());
    }

    closeAndOpen();
    for (int back = at; back > 0; back--) {
      assertEquals(line.get(back - 1), history.undo().orElseThrow().content());
    }
    assertFalse(history.canUndo());
    closeAndOpen();
    for (int on = 1; on < line.size(); on++) {
      assertEquals(line.get(on), history.redo().orElseThrow().content());
    }
    assertFalse(history.canRedo());
  }

  @Test
  void theLineOneWasInComesBack() {
    Spot second = Spot.ofSection(1);
    push(new Outline(history.present().content()).write(second, "Other").orElseThrow());
    closeAndOpen();
    assertEquals(Spot.ofSection(0), history.undo().orElseThrow().focus());
    closeAndOpen();
    assertEquals(second, history.redo().orElseThrow().focus());
  }

  @Test
  void noMoreThanItsLengthIsKeptAndTheTurnsKeepTheirNumbers() {
    for (int i = 0; i < History.LENGTH + 30; i++) {
      write("text " + i);
      if (i == 500) {
        closeAndOpen();
      }
    }
    Trail trail = keeper.trail(history.snapshot());
    assertEquals(30, trail.first());
    assertEquals(History.LENGTH, trail.turns().size());
    assertEquals(History.LENGTH, trail.made());
    closeAndOpen();
    for (int i = 0; i < History.LENGTH; i++) {
      assertTrue(history.undo().isPresent());
    }
    assertFalse(history.canUndo());
    assertEquals("text 29", history.present().content().sections().getFirst().title());
  }

  @Test
  void aTurnIsSmallHoweverLongTheDocumentIs() {
    write("Two!");
    Trail trail = keeper.trail(history.snapshot());
    Splice change = trail.turns().getFirst().change();
    assertTrue(change.removed().length() + change.added().length() < 12, change.toString());
  }

  @Test
  void aTurnOfAnotherTextIsRefused() {
    Splice change = Splice.between("ab", "ac");
    assertThrows(IllegalArgumentException.class, () -> change.takeBack("ax"));
  }

  @Test
  void aCharacterOfTwoUnitsIsNeverCutInHalf() {
    Splice change = Splice.between("a\uD83D\uDE00b", "a\uD83D\uDE01b");
    assertEquals("\uD83D\uDE00", change.removed());
    assertEquals("\uD83D\uDE01", change.added());
  }

  private void write(String title) {
    push(new Outline(history.present().content()).write(Spot.ofSection(0), title).orElseThrow());
  }

  private void push(Edit edit) {
    history.push(new History.State(edit.content(), edit.focus()), "", NOW);
  }

  private void closeAndOpen() {
    Trail trail = keeper.trail(history.snapshot());
    Spot focus = trail.focus().orElse(Spot.ofSection(0));
    history = new History(history.present().content(), focus, trail);
    keeper = new TrailKeeper();
  }
}
