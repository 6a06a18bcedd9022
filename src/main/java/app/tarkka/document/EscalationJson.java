package app.tarkka.document;

import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;

/** What may be decided alone and whom to call, as members of a document or a step. */
final class EscalationJson {
  private EscalationJson() {}

  static void write(JsonObjectBuilder out, Escalation escalation) {
    out.text("authority", escalation.authority())
        .list("contacts", escalation.contacts(), EscalationJson::contact);
  }

  static Escalation read(JsonFields in) {
    return new Escalation(in.textOr("authority", ""), in.list("contacts", EscalationJson::contact));
  }

  private static Json contact(Contact contact) {
    return Json.object().text("name", contact.name()).text("phone", contact.phone()).build();
  }

  private static Contact contact(JsonFields in) {
    return new Contact(in.textOr("name", ""), in.textOr("phone", ""));
  }
}
