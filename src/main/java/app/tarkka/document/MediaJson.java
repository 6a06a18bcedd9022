package app.tarkka.document;

import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.MarkingJson;
import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;

/** A picture beside a step as document JSON. */
final class MediaJson {
  private MediaJson() {}

  static Json media(Media media) {
    JsonObjectBuilder out =
        Json.object()
            .text("name", media.name())
            .text("sha256", media.sha256())
            .flag("missing", media.missing(), false);
    MarkingJson.write(out, media.marking());
    if (media.example() != Example.NONE) {
      out.text("shows", media.example().token());
    }
    if (!media.caption().isBlank()) {
      out.text("caption", media.caption());
    }
    return out.text("original", media.original()).build();
  }

  static Media media(JsonFields in) {
    return new Media(
        in.textOr("name", ""),
        in.textOrNull("sha256"),
        MarkingJson.read(in),
        Token.readOr(Example.values(), Example::token, in, "shows", Example.NONE),
        in.textOrNull("original"),
        in.textOr("caption", ""));
  }
}
