package app.tarkka.sample;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.Documents;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunService;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Takes the sample out of use in one action: open sample runs are abandoned, its documents
 * withdrawn or, never approved, deleted, its people deactivated. What the ledger holds of it stays
 * there, as everything does; lists no longer show it.
 */
public final class SampleRemover {
  private static final int ALL = 1_000;
  private static final String REASON = "The sample was removed";

  private final Documents documents;
  private final DocumentControl control;
  private final Runs runs;
  private final RunService service;
  private final People people;
  private final PeopleService peopleService;
  private final BiConsumer<LibraryEvent, Authentication> record;

  /**
   * @param record records an event about the library, attributed to a person
   */
  public SampleRemover(
      Documents documents,
      DocumentControl control,
      Runs runs,
      RunService service,
      People people,
      PeopleService peopleService,
      BiConsumer<LibraryEvent, Authentication> record) {
    this.documents = documents;
    this.control = control;
    this.runs = runs;
    this.service = service;
    this.people = people;
    this.peopleService = peopleService;
    this.record = record;
  }

  /**
   * @param owner who signed for it, with the meaning <i>decided</i>; stays even if of the sample
   */
  public void remove(Authentication owner) {
    for (RunSummary run : runs.summaries(RunFilter.open(ALL))) {
      if (isSample(run.id().value())) {
        service.perform(run.id(), new RunCommand.Abandon(REASON), owner);
      }
    }
    for (Document document : documents.all()) {
      if (isSample(document.id().value()) && !documents.deleteDraft(document.id())) {
        control.withdraw(document.id(), REASON, owner);
      }
    }
    for (Person person : List.copyOf(people.all())) {
      boolean self = person.id().equals(owner.person().id());
      if (isSample(person.id().value()) && person.active() && !self) {
        peopleService.deactivate(person.id(), owner);
      }
    }
    record.accept(new LibraryEvent.SettingChanged("sample", "removed"), owner);
  }

  private static boolean isSample(String id) {
    return id.startsWith(Sample.PREFIX);
  }
}
