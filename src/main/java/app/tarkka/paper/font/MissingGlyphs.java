package app.tarkka.paper.font;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Characters that no font at hand can show, and letters of scripts that run from right to left.
 * They are printed as the replacement character and named here, so that nobody takes an empty box
 * for what was written.
 */
public record MissingGlyphs(Set<Integer> codePoints) {
  private static final int NAMED = 12;

  public MissingGlyphs {
    codePoints = Set.copyOf(codePoints);
  }

  public boolean none() {
    return codePoints.isEmpty();
  }

  /** Such as {@code 🔧 (U+1F527)}, in the order of their numbers. */
  public List<String> named() {
    return new TreeSet<>(codePoints)
        .stream()
            .map(one -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(one), one))
            .toList();
  }

  /** The numbers of the first dozen, for paper, which cannot show the characters themselves. */
  public String numbers() {
    String first =
        new TreeSet<>(codePoints)
            .stream()
                .limit(NAMED)
                .map(one -> String.format(Locale.ROOT, "U+%04X", one))
                .collect(Collectors.joining(", "));
    return codePoints.size() > NAMED ? first + " …" : first;
  }
}
