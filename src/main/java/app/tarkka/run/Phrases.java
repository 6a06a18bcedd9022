package app.tarkka.run;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import java.util.List;
import java.util.Optional;

/**
 * What the shop's people often write in answers, a setting of the library with one phrase on a
 * line, in the owner's order. Every change is in the ledger, and none changes a record.
 */
public final class Phrases {
  /** The setting's name; for ever. */
  public static final String SETTING = "phrases";

  /** In characters; longer ones would be no button. */
  public static final int LONGEST = 80;

  private final LibraryEvents library;

  public Phrases(LibraryEvents library) {
    this.library = library;
  }

  /** In the order in which the owner wrote them. */
  public List<String> all() {
    return read(library.setting(SETTING));
  }

  public void keep(List<String> phrases, Attribution by) {
    library.recordLibraryEvent(new LibraryEvent.SettingChanged(SETTING, write(phrases)), by);
  }

  /** The phrases of a text with one on a line, each once, no empty lines. */
  public static List<String> read(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  public static String write(List<String> phrases) {
    return String.join("\n", phrases);
  }

  /** The first line that is too long to be kept. */
  public static Optional<String> firstTooLong(String text) {
    return read(text).stream().filter(line -> line.length() > LONGEST).findFirst();
  }
}
