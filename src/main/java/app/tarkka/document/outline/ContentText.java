package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;

/** A content as the text of its canonical JSON. */
final class ContentText {
  private ContentText() {}

  static String of(Content content) {
    return new String(CanonicalJson.bytes(ContentJson.write(content)), StandardCharsets.UTF_8);
  }

  /**
   * @throws app.tarkka.json.JsonException when it is none
   */
  static Content read(String text) {
    return ContentJson.read(JsonText.object(text.getBytes(StandardCharsets.UTF_8)));
  }
}
