package app.tarkka.paper.layout;

/** Empty space. */
public record Gap(float points) implements Block {
  public static final Gap NONE = new Gap(0);

  @Override
  public float height(float width) {
    return points;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {}
}
