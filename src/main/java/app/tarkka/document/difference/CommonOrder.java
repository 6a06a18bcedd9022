package app.tarkka.document.difference;

import java.util.ArrayList;
import java.util.List;

/**
 * The longest common subsequence of two lists, by the table of Wagner and Fischer (1974): what
 * stayed in its order. Its time and room grow with the product of the lengths once equal ends are
 * taken off, which for a text of a few hundred words or steps is a few milliseconds.
 */
final class CommonOrder {
  private CommonOrder() {}

  /** One element of both, by its index in each. */
  record Match(int before, int after) {}

  static <T> List<Match> of(List<T> before, List<T> after) {
    int shorter = Math.min(before.size(), after.size());
    int head = 0;
    while (head < shorter && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      matches.add(new Match(i, i));
    }
    int oldEnd = before.size() - tail;
    int newEnd = after.size() - tail;
    for (Match inner : middle(before.subList(head, oldEnd), after.subList(head, newEnd))) {
      matches.add(new Match(head + inner.before(), head + inner.after()));
    }
    for (int i = 0; i < tail; i++) {
      matches.add(new Match(oldEnd + i, newEnd + i));
    }
    return matches;
  }

  private static <T> List<Match> middle(List<T> before, List<T> after) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] =
            before.get(i).equals(after.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        matches.add(new Match(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }
}
