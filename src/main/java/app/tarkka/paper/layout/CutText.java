package app.tarkka.paper.layout;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text of no more than some lines: the beginning of a longer one, with an ellipsis. */
public final class CutText implements Block {
  private static final String MORE = "\u00A0…";

  private final String text;
  private final int most;
  private final Function<String, TextBlock> setting;
  private @Nullable TextBlock shown;
  private float shownWidth;
  private boolean cut;

  /**
   * @param most how many lines
   * @param setting of a text, whole or cut
   */
  public CutText(String text, int most, Function<String, TextBlock> setting) {
    this.text = text;
    this.most = most;
    this.setting = setting;
  }

  /** Whether there was more of it at the width that it was measured or drawn at last. */
  public boolean cut() {
    return cut;
  }

  @Override
  public float height(float width) {
    return shown(width).height(width);
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    shown(width).draw(canvas, x, y, width);
  }

  private TextBlock shown(float width) {
    TextBlock known = shown;
    if (known == null || shownWidth != width) {
      known = setting.apply(text);
      cut = known.lineCount(width) > most;
      if (cut) {
        known = beginning(width);
      }
      shown = known;
      shownWidth = width;
    }
    return known;
  }

  private TextBlock beginning(float width) {
    int fits = 0;
    int end = text.length();
    while (fits < end) {
      int tried = (fits + end + 1) / 2;
      if (until(tried).lineCount(width) <= most) {
        fits = tried;
      } else {
        end = tried - 1;
      }
    }
    int word = text.lastIndexOf(' ', fits);
    return until(word > fits / 2 ? word : fits);
  }

  private TextBlock until(int end) {
    boolean insideOne = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return setting.apply(text.substring(0, insideOne ? end - 1 : end).strip() + MORE);
  }
}
