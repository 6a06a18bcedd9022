package app.tarkka.ui.kit.difference;

import app.tarkka.document.difference.WordDifference;
import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.ui.kit.Stylesheets;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A change by words: what was taken out is struck through, what was put in underlined. */
public final class WordChange {
  private WordChange() {}

  /** From an older text to a newer one, in its own styles; it wraps. */
  public static TextFlow of(String before, String after) {
    TextFlow flow = text(WordDifference.of(before, after).pieces(), "");
    flow.getStylesheets().add(Stylesheets.beside(WordChange.class, "difference.css"));
    return flow;
  }

  static TextFlow text(List<Piece> pieces, String style) {
    TextFlow flow = new TextFlow(pieces(pieces).toArray(Text[]::new));
    if (!style.isEmpty()) {
      flow.getStyleClass().add(style);
    }
    return flow;
  }

  static List<Text> pieces(List<Piece> pieces) {
    List<Text> texts = new ArrayList<>();
    WordDifference.Kind last = WordDifference.Kind.SAME;
    for (Piece piece : pieces) {
      // What was taken out does not run into what was put in its place.
      if (last == WordDifference.Kind.REMOVED && piece.kind() == WordDifference.Kind.ADDED) {
        texts.add(plain(" "));
      }
      last = piece.kind();
      texts.add(
          switch (piece.kind()) {
            case SAME -> plain(piece.text());
            case REMOVED -> styled(piece.text(), "change-out");
            case ADDED -> styled(piece.text(), "change-in");
          });
    }
    return texts;
  }

  static Text plain(String text) {
    return styled(text, "change-same");
  }

  static Text styled(String text, String style) {
    Text words = new Text(text);
    words.getStyleClass().add(style);
    return words;
  }
}
