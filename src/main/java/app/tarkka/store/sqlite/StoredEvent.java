package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentEventJson;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.ledger.Body;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.LibraryEventJson;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonEventJson;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunEventJson;
import app.tarkka.run.RunEventReader;
import app.tarkka.run.RunId;
import java.time.DateTimeException;

/** Any event of the ledger, by what it is about. */
sealed interface StoredEvent {
  record OfPerson(PersonEvent event) implements StoredEvent {}

  record OfDocument(DocumentEvent event) implements StoredEvent {}

  record OfRun(RunId run, RunEvent event) implements StoredEvent {}

  record OfLibrary(LibraryEvent event) implements StoredEvent {}

  default Body body(Attribution by) {
    return switch (this) {
      case OfPerson it ->
          new Body(by, PersonEventJson.type(it.event), PersonEventJson.write(it.event));
      case OfDocument it ->
          new Body(by, DocumentEventJson.type(it.event), DocumentEventJson.write(it.event));
      case OfRun it ->
          new Body(by, RunEventJson.type(it.event), RunEventJson.write(it.run, it.event));
      case OfLibrary it ->
          new Body(by, LibraryEventJson.type(it.event), LibraryEventJson.write(it.event));
    };
  }

  /**
   * Reads what a body holds. The member that names the subject tells the four apart: a run's start
   * names its document too, so the run comes first.
   *
   * @throws app.tarkka.json.JsonException when it is no event
   */
  static StoredEvent read(Body body) {
    try {
      return read(body, body.fields().fields());
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      throw new JsonException("this is no " + body.type() + ": " + e.getMessage());
    }
  }

  private static StoredEvent read(Body body, JsonFields in) {
    if (in.has("run")) {
      return new OfRun(new RunId(in.text("run")), RunEventReader.read(body.type(), in));
    }
    if (in.has("about")) {
      return new OfPerson(PersonEventJson.read(body.type(), in));
    }
    return in.has("document")
        ? new OfDocument(DocumentEventJson.read(body.type(), in))
        : new OfLibrary(LibraryEventJson.read(body.type(), in));
  }
}
