package app.tarkka.ledger;

import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;

/** A manual as the ledger writes it. A part names its document in {@code of}. */
final class KeptManualJson {
  private KeptManualJson() {}

  static Json.Obj write(KeptManual manual) {
    return Json.object()
        .text("manual", manual.id())
        .text("title", manual.title())
        .text("introduction", manual.introduction())
        .list("parts", manual.parts(), KeptManualJson::part)
        .build();
  }

  static KeptManual read(JsonFields in) {
    return new KeptManual(
        in.text("manual"),
        in.text("title"),
        in.textOr("introduction", ""),
        in.list(
            "parts",
            part -> new KeptManual.Part(part.textOr("heading", ""), part.textOr("of", ""))));
  }

  private static Json part(KeptManual.Part part) {
    return Json.object().text("heading", part.heading()).text("of", part.of()).build();
  }
}
