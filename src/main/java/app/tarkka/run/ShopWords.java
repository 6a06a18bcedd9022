package app.tarkka.run;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words that are right in the shop though no dictionary has them: its products, machines and terms,
 * a setting of the library with one word on a line. Every change is in the ledger, and none changes
 * a record.
 */
public final class ShopWords {
  /** The setting's name; for ever. */
  public static final String SETTING = "shop-words";

  /** In characters. */
  public static final int LONGEST = 60;

  private final LibraryEvents library;

  public ShopWords(LibraryEvents library) {
    this.library = library;
  }

  /** In the order of the alphabet. */
  public List<String> all() {
    return read(library.setting(SETTING));
  }

  public void keep(List<String> words, Attribution by) {
    library.recordLibraryEvent(new LibraryEvent.SettingChanged(SETTING, write(words)), by);
  }

  /** Adds one, unless it is there however it is spelt. */
  public void add(String word, Attribution by) {
    List<String> words = new ArrayList<>(all());
    words.add(word);
    List<String> kept = read(write(words));
    if (kept.size() > all().size()) {
      keep(kept, by);
    }
  }

  /** The words of a text with one or several on a line, each once, in the order of the alphabet. */
  public static List<String> read(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,;]+")) {
      if (!word.isEmpty() && words.stream().noneMatch(word::equalsIgnoreCase)) {
        words.add(word);
      }
    }
    words.sort(String.CASE_INSENSITIVE_ORDER);
    return List.copyOf(words);
  }

  public static String write(List<String> words) {
    return String.join("\n", words);
  }

  /** The first that is too long to be a word, or has no letter. */
  public static Optional<String> firstWrong(String text) {
    return read(text).stream()
        .filter(
            word ->
                word.length() > LONGEST
                    || word.toLowerCase(Locale.ROOT).chars().noneMatch(Character::isLetter))
        .findFirst();
  }
}
