package app.tarkka.ui.today;

import app.tarkka.document.Awaited;
import app.tarkka.document.Revision;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Revisions in review, for whoever can still approve them; where nobody is signed in, or nobody can
 * approve, for everybody.
 */
record ToApprove(
    Messages messages, TodayWords words, List<Person> people, Optional<PersonId> viewer) {

  /** Empty when it is not this viewer's to approve. */
  Optional<TodayItem> of(Revision revision) {
    List<Person> awaited = Awaited.of(revision, people);
    boolean theirs =
        viewer.isEmpty()
            || awaited.isEmpty()
            || awaited.stream().anyMatch(person -> viewer.get().equals(person.id()));
    return theirs ? Optional.of(item(revision, awaited)) : Optional.empty();
  }

  private TodayItem item(Revision revision, List<Person> awaited) {
    return new TodayItem(
        "approve-" + revision.document().value(),
        Status.WAITING,
        messages.text("today.word.approve"),
        revision.content().code(),
        revision.content().title(),
        detail(revision, awaited),
        messages.text("today.action.approve"),
        new Place.Editor(revision.document()));
  }

  private String detail(Revision revision, List<Person> awaited) {
    String by = messages.text("today.approve.by", revision.number(), words.name(revision.author()));
    if (revision.approvalsNeeded() == 1) {
      return by;
    }
    String names = awaited.stream().map(Person::name).collect(Collectors.joining(", "));
    return by
        + " · "
        + messages.text(
            "today.approve.several",
            revision.approvals().size(),
            revision.approvalsNeeded(),
            names.isEmpty() ? "–" : names);
  }
}
