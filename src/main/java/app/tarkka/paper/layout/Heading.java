package app.tarkka.paper.layout;

import java.util.Optional;

/**
 * A heading: in the outline, and never the last thing on a page. One that is longer than a page
 * goes on as text.
 */
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
  public Optional<Split> split(float width, float available) {
    return text.split(width, available - above)
        .map(cut -> new Split(new Heading(title, (TextBlock) cut.head(), above), cut.rest()));
  }

  @Override
  public Keeping keeping() {
    return Keeping.WITH_NEXT;
  }
}
