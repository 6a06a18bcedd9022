package app.tarkka.paper.layout;

import static app.tarkka.paper.layout.Millimetres.toMillimetres;

import app.tarkka.document.PictureOrientation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openpdf.text.Image;

/** Draws nothing, and remembers what is filled in by pen, and what words may lead to. */
public final class FillInCanvas implements Canvas {
  private final List<FillIn> fillIns = new ArrayList<>();
  private final Anchors anchors = new Anchors();
  private int page;

  /** What is drawn from here on is on this page, from 1. */
  public void onPage(int number) {
    page = number;
  }

  public List<FillIn> fillIns() {
    return List.copyOf(fillIns);
  }

  @Override
  public void fillIn(String what, String of, float x, float y, float width, float height) {
    fillIns.add(
        new FillIn(
            what,
            of,
            page,
            toMillimetres(x),
            toMillimetres(y),
            toMillimetres(width),
            toMillimetres(height)));
  }

  @Override
  public void tagged(Tag tag, Runnable drawing) {
    drawing.run();
  }

  @Override
  public void cell(Tag tag, int columns, Runnable drawing) {
    drawing.run();
  }

  @Override
  public void link(int to, String alternative, float x, float y, float width, float height) {}

  @Override
  public void figure(String alternative, Runnable drawing) {}

  @Override
  public void artifact(Runnable drawing) {
    drawing.run();
  }

  /** Of all that was drawn. */
  public Anchors anchors() {
    return anchors;
  }

  @Override
  public void anchor(String key, float y) {
    anchors.put(key, page, y);
  }

  @Override
  public void within(String code) {}

  @Override
  public void repeated(Object what, Runnable drawing) {}

  @Override
  public void bookmark(String title, float y) {}

  @Override
  public void chapter(String title, float y) {}

  @Override
  public void line(Line line, float x, float y) {}

  @Override
  public void stroke(float fromX, float fromY, float toX, float toY, float weight) {}

  @Override
  public void box(float x, float y, float width, float height, float weight) {}

  @Override
  public void circle(float x, float y, float radius, float weight) {}

  @Override
  public void fill(float x, float y, float width, float height) {}

  @Override
  public void dots(float x, float y, float side, List<BitSet> rows) {}

  @Override
  public void hatch(float x, float y, float width, float height, float pitch) {}

  @Override
  public void image(
      Image image, PictureOrientation orientation, float x, float y, float width, float height) {}
}
