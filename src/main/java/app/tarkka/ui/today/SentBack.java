package app.tarkka.ui.today;

import app.tarkka.document.ChangeRequest;
import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.List;
import java.util.Optional;

/**
 * A draft that its reviewer sent back, for whoever wrote or keeps it, for the shop's owners, and
 * for everybody where nobody is signed in.
 */
record SentBack(
    Messages messages, TodayWords words, List<Person> people, Optional<PersonId> viewer) {

  /** Empty when it was not sent back, or does not concern this viewer. */
  Optional<TodayItem> of(Document document, Documents documents) {
    return documents
        .changesRequested(document.id())
        .filter(request -> request.kind() == ChangeRequest.Kind.SENT_BACK)
        .filter(request -> request.revision() == document.newest())
        .filter(
            _ ->
                documents
                    .revision(document.id(), document.newest())
                    .filter(revision -> concerns(document, revision))
                    .isPresent())
        .map(request -> item(document, request));
  }

  private boolean concerns(Document document, Revision revision) {
    return viewer.isEmpty()
        || viewer.get().equals(revision.author())
        || viewer.get().equals(document.owner())
        || people.stream()
            .anyMatch(person -> person.id().equals(viewer.get()) && person.may(Role.OWNER));
  }

  private TodayItem item(Document document, ChangeRequest request) {
    return new TodayItem(
        "sent-back-" + document.id().value(),
        Status.ATTENTION,
        messages.text("today.word.sent-back"),
        document.code(),
        document.title(),
        messages.text(
            "today.sent-back",
            request.revision(),
            words.name(request.by()),
            words.time(request.at()),
            request.reason()),
        messages.text("today.action.open"),
        new Place.Editor(document.id()));
  }
}
