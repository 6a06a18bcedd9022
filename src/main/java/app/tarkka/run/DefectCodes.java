package app.tarkka.run;

import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEvents;
import app.tarkka.person.Attribution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shop's list of defect codes, a setting of the library with one code on a line. Every change
 * is in the ledger, and none changes a record: those keep code and words.
 */
public final class DefectCodes {
  /** The setting's name; for ever. */
  public static final String SETTING = "defect-codes";

  private final LibraryEvents library;

  public DefectCodes(LibraryEvents library) {
    this.library = library;
  }

  /** In the order in which the owner wrote them. */
  public List<DefectCode> all() {
    return read(library.setting(SETTING));
  }

  public void keep(List<DefectCode> codes, Attribution by) {
    library.recordLibraryEvent(new LibraryEvent.SettingChanged(SETTING, write(codes)), by);
  }

  /** The codes of a text with one on a line; the first of those that are alike, no empty lines. */
  public static List<DefectCode> read(String text) {
    Map<String, DefectCode> codes = new LinkedHashMap<>();
    text.lines()
        .map(DefectCode::read)
        .flatMap(Optional::stream)
        .forEach(code -> codes.putIfAbsent(alike(code.code()), code));
    return List.copyOf(codes.values());
  }

  public static String write(List<DefectCode> codes) {
    return codes.stream().map(DefectCode::line).collect(Collectors.joining("\n"));
  }

  /**
   * The first line that would not be kept as it stands: its code is missing, too long, or there
   * already; empty when every line is fine.
   */
  public static Optional<String> firstWrong(String text) {
    Map<String, String> seen = new LinkedHashMap<>();
    return text.lines()
        .filter(line -> !line.isBlank())
        .filter(
            line ->
                DefectCode.read(line)
                    .filter(code -> seen.putIfAbsent(alike(code.code()), line) == null)
                    .isEmpty())
        .findFirst()
        .map(String::strip);
  }

  private static String alike(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
