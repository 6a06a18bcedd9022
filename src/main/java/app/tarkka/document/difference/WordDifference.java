package app.tarkka.document.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How one wording became another, word by word. A figure is one word with its mark and its minus,
 * so that 12.5 and 12.8 differ as a whole.
 *
 * @param pieces in reading order; what was taken out stands before what was put in its place
 */
public record WordDifference(List<Piece> pieces) {
  private static final Pattern WORD =
      Pattern.compile("[−-]?[\\p{L}\\p{N}]+(?:[.,:/'’-][\\p{L}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

  public WordDifference {
    pieces = List.copyOf(pieces);
  }

  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  /** A run of words with one fate, and the blanks between them. */
  public record Piece(Kind kind, String text) {}

  public static WordDifference of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    Writing writing = new Writing();
    int i = 0;
    int j = 0;
    for (CommonOrder.Match match : CommonOrder.of(old, now)) {
      writing.change(old.subList(i, match.before()), now.subList(j, match.after()));
      writing.same(old.get(match.before()));
      i = match.before() + 1;
      j = match.after() + 1;
    }
    writing.change(old.subList(i, old.size()), now.subList(j, now.size()));
    return new WordDifference(writing.end());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Whether the wordings are the same. */
  public boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }

  /** Joins what has one fate; two words that went with only a blank between them are one piece. */
  private static final class Writing {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    void same(String word) {
      same.append(word);
    }

    void change(List<String> before, List<String> after) {
      if (before.isEmpty() && after.isEmpty()) {
        return;
      }
      boolean goesOn = (!removed.isEmpty() || !added.isEmpty()) && same.toString().isBlank();
      if (goesOn) {
        removed.append(same);
        added.append(same);
        same.setLength(0);
      } else {
        flush();
      }
      removed.append(String.join("", before));
      added.append(String.join("", after));
    }

    List<Piece> end() {
      flush();
      return pieces;
    }

    /** What changed, and then what stayed behind it. */
    private void flush() {
      put(Kind.REMOVED, removed);
      put(Kind.ADDED, added);
      put(Kind.SAME, same);
    }

    private void put(Kind kind, StringBuilder text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(kind, text.toString()));
        text.setLength(0);
      }
    }
  }
}
