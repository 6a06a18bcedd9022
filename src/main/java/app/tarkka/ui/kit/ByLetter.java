package app.tarkka.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;

/**
 * Letters choose in a closed list, as in any desktop program: those that are typed soon after one
 * another are the beginning of what is wanted, and one again goes on to the next that begins so.
 */
public final class ByLetter {
  private static final Duration TOGETHER = Duration.ofSeconds(1);

  private final ComboBox<?> list;
  private final InstantSource clock;
  private String typed = "";
  private Instant last = Instant.EPOCH;

  private ByLetter(ComboBox<?> list, InstantSource clock) {
    this.list = list;
    this.clock = clock;
  }

  /** By the words of the list's converter. */
  public static void in(ComboBox<?> list) {
    list.addEventHandler(KeyEvent.KEY_TYPED, new ByLetter(list, InstantSource.system())::typed);
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter().toLowerCase(Locale.ROOT);
    boolean command = event.isShortcutDown() || event.isAltDown();
    if (command || letter.isBlank() || Character.isISOControl(letter.codePointAt(0))) {
      return;
    }
    Instant now = clock.instant();
    boolean goesOn = now.isBefore(last.plus(TOGETHER)) && !typed.equals(letter);
    typed = goesOn ? typed + letter : letter;
    last = now;
    choose(list, typed);
    event.consume();
  }

  private static <T> void choose(ComboBox<T> list, String beginning) {
    int size = list.getItems().size();
    int here = list.getSelectionModel().getSelectedIndex();
    // Another letter may still mean the chosen one; the first goes on from it.
    int from = beginning.length() > 1 ? Math.max(here, 0) : here + 1;
    IntStream.range(0, size)
        .map(step -> Math.floorMod(from + step, size))
        .filter(
            index ->
                words(list, list.getItems().get(index))
                    .toLowerCase(Locale.ROOT)
                    .startsWith(beginning))
        .findFirst()
        .ifPresent(index -> list.getSelectionModel().select(index));
  }

  private static <T> String words(ComboBox<T> list, T one) {
    String words = list.getConverter() == null ? null : list.getConverter().toString(one);
    return words == null ? String.valueOf(one) : words;
  }
}
