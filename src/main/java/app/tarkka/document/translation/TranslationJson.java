package app.tarkka.document.translation;

import app.tarkka.document.ContentHash;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A translation as JSON, {@code "format": "tarkka-translation/1"}. */
public final class TranslationJson {
  public static final String FORMAT = "tarkka-translation/1";

  private TranslationJson() {}

  public static Json.Obj write(Translation translation) {
    return Json.object()
        .text("format", FORMAT)
        .text("content", translation.content().hex())
        .text("language", translation.language())
        .list("texts", translation.texts(), TranslationJson::text)
        .build();
  }

  /**
   * @throws JsonException when it is not of this format
   */
  public static Translation read(Json.Obj json) {
    JsonFields in = json.fields();
    if (!in.textOr("format", "").equals(FORMAT)) {
      throw new JsonException("format must be \"" + FORMAT + "\"");
    }
    List<TranslatedText> texts = in.list("texts", TranslationJson::text);
    Set<String> places = new HashSet<>();
    for (TranslatedText text : texts) {
      if (!places.add(text.place())) {
        throw new JsonException("two texts are for " + text.place());
      }
    }
    return new Translation(new ContentHash(in.textOr("content", "")), in.text("language"), texts);
  }

  private static Json text(TranslatedText text) {
    return Json.object()
        .text("place", text.place())
        .text("source", text.source())
        .text("text", text.text())
        .build();
  }

  private static TranslatedText text(JsonFields in) {
    String text = in.textOr("text", "");
    if (text.isBlank()) {
      throw new JsonException(in.at("text") + " must say something");
    }
    return new TranslatedText(in.text("place"), in.textOr("source", ""), text);
  }
}
