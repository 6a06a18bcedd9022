package app.tarkka.paper.layout;

/**
 * Leads to another page of the same PDF, for whoever reads it on a screen.
 *
 * @param page from 1
 * @param alternative what whoever does not see it hears
 */
public record LinkTo(Block block, int page, String alternative) implements Block {

  @Override
  public float height(float width) {
    return block.height(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.link(page, alternative, x, y, width, height(width));
    canvas.tagged(Tag.LINK, () -> block.draw(canvas, x, y, width));
  }

  @Override
  public Keeping keeping() {
    return block.keeping();
  }
}
