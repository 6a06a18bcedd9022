package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.exchange.json.DocumentJson;
import app.tarkka.exchange.markdown.MarkdownWriter;

/** What a document is written as. */
enum ExportForm {
  JSON(".json"),
  MARKDOWN(".md");

  private final String suffix;

  ExportForm(String suffix) {
    this.suffix = suffix;
  }

  String suffix() {
    return suffix;
  }

  String text(Content content) {
    return switch (this) {
      case JSON -> DocumentJson.text(content);
      case MARKDOWN -> MarkdownWriter.write(content);
    };
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
