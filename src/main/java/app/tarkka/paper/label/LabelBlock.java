package app.tarkka.paper.label;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.QrBlock;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Canvas;
import app.tarkka.paper.layout.CutText;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.List;

/**
 * The code at the left of a sticker; beside it the subject, as large as it fits, and what is run.
 */
final class LabelBlock {
  private static final List<Float> SIZES = List.of(22f, 18f, 15f, 12f, 10f, 8f, 6f);

  /** Of the document: whole where there is room for it. */
  private static final List<Integer> TITLE_LINES = List.of(Integer.MAX_VALUE, 2, 1);

  private static final float LEAST_BESIDE = 0.7f;
  private static final float MARGIN = mm(2);
  private static final float GAP = mm(1.5);

  private final QrBlock code;
  private final Block words;

  private LabelBlock(QrBlock code, Block words) {
    this.code = code;
    this.words = words;
  }

  /**
   * @param width of the sticker, in points
   * @param height of the sticker, in points
   */
  static LabelBlock of(Label label, Typesetter typesetter, Words said, float width, float height) {
    QrBlock code = new QrBlock(label.run().text(), said.say("label.qr", label.run().subject()));
    float beside = width - left(code) - MARGIN;
    for (int lines : TITLE_LINES) {
      for (float size : SIZES) {
        Block words = words(label, typesetter, size, lines);
        // A word that is broken in two is harder to read than a smaller one.
        boolean whole = longestWord(label, typesetter, size) <= beside;
        if (whole && words.height(beside) <= height - 2 * MARGIN) {
          return new LabelBlock(code, words);
        }
      }
    }
    return new LabelBlock(code, words(label, typesetter, SIZES.getLast(), TITLE_LINES.getLast()));
  }

  void draw(Canvas canvas, float x, float y, float width, float height) {
    code.draw(canvas, x + code.quiet(), y + (height - code.side()) / 2, code.side());
    float beside = width - left(code) - MARGIN;
    float top = y + Math.max(MARGIN, (height - words.height(beside)) / 2);
    words.draw(canvas, x + left(code), top, beside);
  }

  /** Words begin at one line where the codes are of the usual size. */
  private static float left(QrBlock code) {
    return Math.max(mm(25), code.side() + 2 * code.quiet());
  }

  private static Block words(Label label, Typesetter typesetter, float size, int titleLines) {
    float small = Math.max(6.5f, Math.min(10f, size * LEAST_BESIDE));
    TextBlock subject = typesetter.text(label.run().subject(), Style.bold(size));
    TextBlock code = typesetter.text(label.run().code(), Style.bold(small));
    return Stack.of(
        GAP,
        label.title().isBlank()
            ? List.of(subject, code)
            : List.of(
                subject, Stack.of(1, List.of(code, title(label, typesetter, small, titleLines)))));
  }

  private static Block title(Label label, Typesetter typesetter, float size, int lines) {
    return new CutText(label.title(), lines, text -> typesetter.text(text, Style.regular(size)));
  }

  private static float longestWord(Label label, Typesetter typesetter, float size) {
    float longest = 0;
    for (String word : label.run().subject().split("\\s+", -1)) {
      longest = Math.max(longest, typesetter.text(word, Style.bold(size)).naturalWidth(mm(1000)));
    }
    return longest;
  }
}
