package app.tarkka.paper.difference;

import app.tarkka.document.difference.WordDifference.Kind;
import app.tarkka.document.difference.WordDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows what a writer marked as strong as strong, where texts are compared with their marks: who
 * reads paper knows no marks. Those that are in no pairs mark nothing, and stay.
 */
final class Emphasis {
  private static final Pattern MARK = Pattern.compile("\\*\\*|__");
  private static final Pattern ALONE = Pattern.compile("(?:^|\\s)(?:\\*\\*|__)(?:\\s|$)");

  private final List<Part> parts = new ArrayList<>();
  private boolean strongBefore;
  private boolean strongAfter;

  /** Some of a text, or of the one before. */
  record Part(String text, Kind kind, boolean strong) {}

  private Emphasis() {}

  static List<Part> of(List<Piece> pieces) {
    if (!paired(pieces, Kind.ADDED) || !paired(pieces, Kind.REMOVED)) {
      return pieces.stream().map(piece -> new Part(piece.text(), piece.kind(), false)).toList();
    }
    Emphasis emphasis = new Emphasis();
    pieces.forEach(emphasis::add);
    return emphasis.parts;
  }

  /** Of the text without what the other has. */
  private static boolean paired(List<Piece> pieces, Kind other) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.kind() != other) {
        text.append(piece.text());
      }
    }
    return MARK.matcher(text).results().count() % 2 == 0 && !ALONE.matcher(text).find();
  }

  private void add(Piece piece) {
    Matcher marks = MARK.matcher(piece.text());
    int from = 0;
    while (marks.find()) {
      put(piece.text().substring(from, marks.start()), piece.kind());
      strongBefore ^= piece.kind() != Kind.ADDED;
      strongAfter ^= piece.kind() != Kind.REMOVED;
      from = marks.end();
    }
    put(piece.text().substring(from), piece.kind());
  }

  private void put(String text, Kind kind) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, kind, kind == Kind.REMOVED ? strongBefore : strongAfter));
    }
  }
}
