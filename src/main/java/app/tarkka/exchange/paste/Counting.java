package app.tarkka.exchange.paste;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the numbers and letters that count lines from words that look like them: 2.5 kg counts on
 * from nothing, and the A. of a name has no B. beside it.
 */
final class Counting {
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private final Set<String> letters = new HashSet<>();
  private String last = "";

  /**
   * @param lines all that there are, since the items of another level may stand between two letters
   */
  Counting(Stream<String> lines) {
    lines
        .flatMap(line -> ListMarker.of(line).stream())
        .filter(ListMarker::isLetter)
        .forEach(marker -> letters.add(marker.number()));
  }

  Optional<ListMarker> of(String line) {
    return ListMarker.of(line).filter(this::counts);
  }

  /** The line of this mark was read. */
  void passed(ListMarker marker) {
    if (marker.parts() > 0) {
      last = marker.number();
    }
  }

  /** Numbers begin anew. */
  void restart() {
    last = "";
  }

  private boolean counts(ListMarker marker) {
    return marker.isLetter()
        ? letters.stream()
            .anyMatch(other -> isNext(other, marker.number()) || isNext(marker.number(), other))
        : marker.parts() < 2 || marker.follows(last);
  }

  private static boolean isNext(String one, String other) {
    int roman = ROMAN.indexOf(one);
    return (one.length() == 1 && other.length() == 1 && one.charAt(0) + 1 == other.charAt(0))
        || (roman >= 0 && roman + 1 == ROMAN.indexOf(other));
  }
}
