package app.tarkka.exchange.record;

import app.tarkka.json.Json;
import app.tarkka.person.Attribution;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.Recorded;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunEventJson;
import app.tarkka.run.RunId;
import app.tarkka.run.Telling;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who did something, under which printed name, and how that is known. */
final class Signatures {
  private final Function<PersonId, String> names;

  Signatures(Function<PersonId, String> names) {
    this.names = names;
  }

  Json write(Attribution by) {
    PersonId issuer = by.credentialIssuedBy();
    Instant issued = by.credentialIssued();
    return Json.object()
        .text("person", by.person().value())
        .text("name", names.apply(by.person()))
        .text("meaning", by.signed().map(Meaning::token).orElse(null))
        .text("at", by.at().toString())
        .integer("offsetMinutes", (long) by.offsetMinutes())
        .text("method", by.method())
        .text("credential", by.credential())
        .text("credentialIssuedBy", issuer == null ? null : issuer.value())
        .text("credentialIssued", text(issued))
        .text("seat", by.seat())
        .text("program", by.program())
        .put("read", by.translation().map(Signatures::read).orElse(null))
        .build();
  }

  private static Json read(LanguageRead read) {
    return Json.object()
        .text("language", read.language())
        .text("translation", read.translation())
        .build();
  }

  /** Somebody who is named and signed nothing. */
  Json person(PersonId person) {
    return Json.object().text("person", person.value()).text("name", names.apply(person)).build();
  }

  /** An event as the ledger has it, without what would tell a result. */
  Json event(RunId run, Recorded recorded, Telling telling) {
    RunEvent event = recorded.event();
    return Json.object()
        .integer("sequence", recorded.sequence())
        .text("type", RunEventJson.type(event))
        .text("person", recorded.by().person().value())
        .text("at", recorded.by().at().toString())
        .put("body", telling.event(recorded) ? null : RunEventJson.write(run, event))
        .build();
  }

  private static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
