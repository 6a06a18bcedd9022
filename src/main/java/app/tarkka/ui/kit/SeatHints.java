package app.tarkka.ui.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What writing help does not say at this seat: rules that are switched off here, and single
 * findings that somebody did not want to see again. It is a matter of taste, and so not the
 * library's.
 */
public final class SeatHints {
  /** Of one document so many of the newest are remembered. */
  static final int MOST = 400;

  private static final String OFF = "hints-off";
  private static final String NOT_HERE = "hints-not-here/";

  private final Preferences preferences;

  public SeatHints(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The rules that are switched off, by their names. */
  public Set<String> off() {
    return lines(OFF);
  }

  public void switchOff(String rule) {
    change(OFF, lines -> Stream.concat(lines, Stream.of(rule)));
  }

  public void switchOn(String rule) {
    change(OFF, lines -> lines.filter(line -> !line.equals(rule)));
  }

  /** What is not said of a document again. */
  public Set<String> notHere(String document) {
    return lines(NOT_HERE + document);
  }

  /**
   * @param what is not said again, on one line
   */
  public void silence(String document, String what) {
    change(NOT_HERE + document, lines -> Stream.concat(lines, Stream.of(what)));
  }

  private Set<String> lines(String key) {
    return preferences
        .get(key)
        .orElse("")
        .lines()
        .filter(line -> !line.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void change(String key, UnaryOperator<Stream<String>> how) {
    List<String> after = how.apply(lines(key).stream()).distinct().toList();
    List<String> newest = after.subList(Math.max(0, after.size() - MOST), after.size());
    preferences.put(key, String.join("\n", newest));
  }
}
