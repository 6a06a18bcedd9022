package app.tarkka.paper.layout;

import app.tarkka.document.PictureOrientation;
import java.util.BitSet;
import java.util.List;
import org.openpdf.text.Image;

/**
 * What blocks draw on, from the top left corner of a page, in points and in black. Text stands in
 * structure tags; whatever is drawn outside of them is decoration, which readers skip.
 */
public interface Canvas {
  /** What is drawn is read as this. */
  void tagged(Tag tag, Runnable drawing);

  /** A cell of a table's row that takes so many of its columns. */
  void cell(Tag tag, int columns, Runnable drawing);

  /** A picture with the words that stand for it. */
  void figure(String alternative, Runnable drawing);

  /** Text and lines that repeat on every page, and that readers skip. */
  void artifact(Runnable drawing);

  /**
   * Decoration that is the same on many pages, and in the file once.
   *
   * @param what by which it is known again
   */
  void repeated(Object what, Runnable drawing);

  /**
   * A place that leads to another page; what is drawn next, tagged as a link, belongs to it.
   *
   * @param to from 1
   */
  void link(int to, String alternative, float x, float y, float width, float height);

  /** What stands here is found by this key from words elsewhere. */
  void anchor(String key, float y);

  /** What is drawn from here on is of this document. */
  void within(String code);

  /** An entry of the outline that leads here, below that of its chapter. */
  void bookmark(String title, float y);

  /** An entry of the outline that leads here; those that follow stand below it. */
  void chapter(String title, float y);

  void line(Line line, float x, float y);

  void stroke(float fromX, float fromY, float toX, float toY, float weight);

  /** An empty box. The line is inside its measure on no side: the measure is the line's middle. */
  void box(float x, float y, float width, float height, float weight);

  void circle(float x, float y, float radius, float weight);

  void fill(float x, float y, float width, float height);

  /** A square of dark and light dots, such as a code: in each row the dark ones. */
  void dots(float x, float y, float side, List<BitSet> rows);

  /** Slanted lines, closer together the graver the matter. */
  void hatch(float x, float y, float width, float height, float pitch);

  /** Turned upright by its matrix: the bytes go into the file as they are. */
  void image(
      Image image, PictureOrientation orientation, float x, float y, float width, float height);

  /** A place that is filled in by pen. */
  void fillIn(String what, String of, float x, float y, float width, float height);
}
