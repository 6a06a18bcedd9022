package app.tarkka.ledger;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.Token;
import app.tarkka.person.Attribution;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The body of a ledger row: who, when and how they authenticated, around one event.
 *
 * @param type the event's stable word, never a class name
 * @param fields of the event
 */
public record Body(Attribution by, String type, Json.Obj fields) {

  public Json.Obj write() {
    Instant issued = by.credentialIssued();
    PersonId issuer = by.credentialIssuedBy();
    Meaning meaning = by.meaning();
    LanguageRead read = by.read();
    return Json.object()
        .text("type", type)
        .put("event", fields)
        .text("person", by.person().value())
        .text("meaning", meaning == null ? null : meaning.token())
        .text("method", by.method())
        .text("credential", by.credential())
        .text("credentialIssuedBy", issuer == null ? null : issuer.value())
        .text("credentialIssued", issued == null ? null : issued.toString())
        .text("at", by.at().toString())
        .integer("offsetMinutes", (long) by.offsetMinutes())
        .text("seat", by.seat())
        .text("program", by.program())
        .put("read", read == null ? null : read(read))
        .build();
  }

  /**
   * @throws app.tarkka.json.JsonException when it is not a body
   */
  public static Body read(Json.Obj json) {
    JsonFields in = json.fields();
    try {
      return new Body(by(in), in.text("type"), in.object("event").source());
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      throw new JsonException("this is no body: " + e.getMessage());
    }
  }

  private static Attribution by(JsonFields in) {
    return new Attribution(
        new PersonId(in.text("person")),
        in.has("meaning") ? Token.read(Meaning.values(), Meaning::token, in, "meaning") : null,
        in.text("method"),
        in.textOr("credential", ""),
        in.has("credentialIssuedBy") ? new PersonId(in.text("credentialIssuedBy")) : null,
        instant(in.textOrNull("credentialIssued")),
        Instant.parse(in.text("at")),
        Math.toIntExact(in.integer("offsetMinutes")),
        in.textOr("seat", ""),
        in.textOr("program", ""),
        read(in.objectOrNull("read")));
  }

  private static Json read(LanguageRead read) {
    return Json.object()
        .text("language", read.language())
        .text("translation", read.translation())
        .build();
  }

  private static @Nullable LanguageRead read(@Nullable JsonFields in) {
    return in == null ? null : new LanguageRead(in.text("language"), in.text("translation"));
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
