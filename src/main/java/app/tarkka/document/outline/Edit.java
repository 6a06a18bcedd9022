package app.tarkka.document.outline;

import app.tarkka.document.Content;

/**
 * What an action made of a content.
 *
 * @param focus the line where the person goes on
 * @param caret where in that line, counted in characters; {@link #END} after its last one
 */
public record Edit(Content content, Spot focus, int caret) {
  public static final int END = -1;

  static Edit at(Content content, Spot focus) {
    return new Edit(content, focus, END);
  }
}
