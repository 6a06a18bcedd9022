package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.exchange.json.DocumentJson;
import app.tarkka.exchange.markdown.MarkdownWriter;
import app.tarkka.picture.OutgoingPictures;
import java.util.Optional;
import java.util.function.Function;

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

  /** The document with its pictures as they may leave in this form. */
  OutgoingPictures.Leaving leaving(Content content, Function<String, Optional<byte[]>> bytes) {
    return switch (this) {
      case JSON -> OutgoingPictures.apart(content, bytes);
      case MARKDOWN -> OutgoingPictures.drawn(content, bytes);
    };
  }

  /** As it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
