package app.tarkka.exchange.markdown;

import org.commonmark.node.CustomBlock;

/** {@code !!! danger "Title"} with an indented body, as MkDocs writes it. */
final class Admonition extends CustomBlock {
  private final String type;
  private final String title;

  Admonition(String type, String title) {
    this.type = type;
    this.title = title;
  }

  /** The word after the marks, in lower case. */
  String type() {
    return type;
  }

  /** The quoted title, empty when there is none. */
  String title() {
    return title;
  }
}
