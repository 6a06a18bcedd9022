package app.tarkka.paper.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Some pages of a sheet, in their order.
 *
 * @param chosen from 1; empty for all of them
 */
public record PageRange(List<Integer> chosen) {
  public static final PageRange ALL = new PageRange(List.of());
  private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

  public PageRange {
    chosen = List.copyOf(chosen);
  }

  /**
   * Reads such as {@code 1-3, 5}; nothing means all.
   *
   * @return empty when it is no such thing, or names a page that is not there
   */
  public static Optional<PageRange> read(String text, int pages) {
    if (text.isBlank()) {
      return Optional.of(ALL);
    }
    TreeSet<Integer> chosen = new TreeSet<>();
    for (String part : text.strip().split("\\s*[,;]\\s*", -1)) {
      Matcher matcher = PART.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(matcher.group(1));
      String end = matcher.group(2);
      int to = end == null ? from : Integer.parseInt(end);
      if (from < 1 || to < from || to > pages) {
        return Optional.empty();
      }
      IntStream.rangeClosed(from, to).forEach(chosen::add);
    }
    return Optional.of(new PageRange(new ArrayList<>(chosen)));
  }

  /**
   * Such as {@code 2-3, 5}, as it is kept with the sheet.
   *
   * @return empty when it is all of so many
   */
  public Optional<String> some(int pages) {
    List<Integer> wanted = of(pages);
    if (wanted.size() == pages) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < wanted.size(); i++) {
      boolean last = i + 1 == wanted.size() || wanted.get(i + 1) != wanted.get(i) + 1;
      if (last) {
        String first = wanted.get(from).toString();
        parts.add(from == i ? first : first + "-" + wanted.get(i));
        from = i + 1;
      }
    }
    return Optional.of(String.join(", ", parts));
  }

  /** Whether a sheet of so many pages has all of them. */
  public boolean within(int pages) {
    return chosen.isEmpty() || chosen.getLast() <= pages;
  }

  /** The pages from 1, of so many. */
  public List<Integer> of(int pages) {
    return chosen.isEmpty() ? IntStream.rangeClosed(1, pages).boxed().toList() : chosen;
  }
}
