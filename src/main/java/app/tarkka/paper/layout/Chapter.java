package app.tarkka.paper.layout;

/**
 * Where a chapter begins: an entry of the outline, and nothing on the page.
 *
 * @param code of the document that it is; empty of something else
 */
public record Chapter(String title, String code) implements Block {

  @Override
  public float height(float width) {
    return 0;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.chapter(title, 0);
    if (!code.isEmpty()) {
      canvas.anchor(code, 0);
    }
  }

  @Override
  public Keeping keeping() {
    return Keeping.WITH_NEXT;
  }
}
