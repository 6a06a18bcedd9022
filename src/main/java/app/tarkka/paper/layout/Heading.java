package app.tarkka.paper.layout;

/** A heading: in the outline, and never the last thing on a page. */
public record Heading(String title, TextBlock text, float above) implements Block {

  @Override
  public float height(float width) {
    return above + text.height(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.bookmark(title, y);
    text.draw(canvas, x, y + above, width);
  }

  @Override
  public Keeping keeping() {
    return Keeping.WITH_NEXT;
  }
}
