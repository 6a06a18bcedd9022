package app.tarkka.ui.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/**
 * Letters choose in a list, as in any desktop program: those that are typed soon after one another
 * are the beginning of what is wanted, and one again goes on to the next that begins so.
 */
public final class ByLetter {
  private static final Duration TOGETHER = Duration.ofSeconds(1);

  private final Choosing list;
  private final InstantSource clock;
  private String typed = "";
  private Instant last = Instant.EPOCH;

  private ByLetter(Choosing list, InstantSource clock) {
    this.list = list;
    this.clock = clock;
  }

  /** A list that is chosen from. */
  private interface Choosing {
    int size();

    /** −1 while none is. */
    int chosen();

    /** By any of which a line is found. */
    List<String> words(int index);

    void choose(int index);
  }

  /** In a closed list, by the words of its converter. */
  public static void in(ComboBox<?> list) {
    converted(list);
  }

  private static <T> void converted(ComboBox<T> list) {
    in(
        list,
        one -> {
          String words = list.getConverter() == null ? null : list.getConverter().toString(one);
          return words == null ? String.valueOf(one) : words;
        });
  }

  /** In a closed list of which the cells alone know the words. */
  public static <T> void in(ComboBox<T> list, Function<T, String> words) {
    ByLetter letters =
        new ByLetter(
            new Choosing() {
              @Override
              public int size() {
                return list.getItems().size();
              }

              @Override
              public int chosen() {
                return list.getSelectionModel().getSelectedIndex();
              }

              @Override
              public List<String> words(int index) {
                return List.of(words.apply(list.getItems().get(index)));
              }

              @Override
              public void choose(int index) {
                list.getSelectionModel().select(index);
              }
            },
            InstantSource.system());
    list.addEventHandler(KeyEvent.KEY_TYPED, letters::typed);
  }

  /**
   * In an open list.
   *
   * @param words by any of which a line is found, such as a code and a title
   */
  public static <T> void in(ListView<T> list, Function<T, List<String>> words) {
    ByLetter letters =
        new ByLetter(
            new Choosing() {
              @Override
              public int size() {
                return list.getItems().size();
              }

              @Override
              public int chosen() {
                return list.getSelectionModel().getSelectedIndex();
              }

              @Override
              public List<String> words(int index) {
                return words.apply(list.getItems().get(index));
              }

              @Override
              public void choose(int index) {
                list.getSelectionModel().clearAndSelect(index);
                list.getFocusModel().focus(index);
                list.scrollTo(index);
              }
            },
            InstantSource.system());
    list.addEventHandler(KeyEvent.KEY_TYPED, letters::typed);
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
    choose(typed);
    event.consume();
  }

  private void choose(String beginning) {
    int size = list.size();
    // Another letter may still mean the chosen one; the first goes on from it.
    int from = beginning.length() > 1 ? Math.max(list.chosen(), 0) : list.chosen() + 1;
    IntStream.range(0, size)
        .map(step -> Math.floorMod(from + step, size))
        .filter(
            index ->
                list.words(index).stream()
                    .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith(beginning)))
        .findFirst()
        .ifPresent(list::choose);
  }
}
