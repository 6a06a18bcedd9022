package app.tarkka.paper.difference;

import app.tarkka.document.difference.WordDifference;
import app.tarkka.document.difference.WordDifference.Kind;
import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.markup.PlainLine;
import java.util.List;

/** What people wrote, word by word. */
final class Wording {
  private Wording() {}

  /** As it is read; with its marks where only those differ, or where they hold an address. */
  static List<Piece> between(String before, String after) {
    String old = plain(before);
    String now = plain(after);
    boolean marksMatter = old.equals(now) || addressed(before) || addressed(after);
    WordDifference difference =
        marksMatter ? WordDifference.of(before, after) : WordDifference.of(old, now);
    return difference.pieces();
  }

  static List<Piece> same(String text) {
    return List.of(new Piece(Kind.SAME, plain(text)));
  }

  static List<Piece> added(String text) {
    return List.of(new Piece(Kind.ADDED, plain(text)));
  }

  static List<Piece> removed(String text) {
    return List.of(new Piece(Kind.REMOVED, plain(text)));
  }

  /** Text of several lines is laid out by its marks, so that they belong to it. */
  private static String plain(String text) {
    return text.contains("\n") ? text : PlainLine.of(text);
  }

  private static boolean addressed(String text) {
    return text.contains("](");
  }
}
