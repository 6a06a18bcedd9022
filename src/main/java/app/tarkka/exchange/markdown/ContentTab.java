package app.tarkka.exchange.markdown;

import org.commonmark.node.CustomBlock;

/**
 * {@code === "Title"} with an indented body, as MkDocs writes one of several ways to do a thing.
 */
final class ContentTab extends CustomBlock {
  private final String title;

  ContentTab(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
