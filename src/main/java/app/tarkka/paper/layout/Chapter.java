package app.tarkka.paper.layout;

/** Where a chapter begins: an entry of the outline, and nothing on the page. */
public record Chapter(String title) implements Block {

  @Override
  public float height(float width) {
    return 0;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.chapter(title, 0);
  }

  @Override
  public Keeping keeping() {
    return Keeping.WITH_NEXT;
  }
}
