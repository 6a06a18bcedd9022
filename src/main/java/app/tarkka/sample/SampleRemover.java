package app.tarkka.sample;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunService;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Takes the sample out of use in one transaction: open sample runs are abandoned, its documents
 * withdrawn or, never submitted, deleted, its people deactivated. What the ledger holds of it stays
 * there, as everything does; lists no longer show it, and its codes are free. A document that the
 * shop's own people wrote or ran is the shop's own from then on. One refusal, and nothing is done.
 */
public final class SampleRemover {
  private static final String REASON = "The sample was removed";

  private final Documents documents;
  private final DocumentControl control;
  private final Runs runs;
  private final RunService service;
  private final People people;
  private final PeopleService peopleService;
  private final BiConsumer<LibraryEvent, Authentication> record;
  private final Consumer<Runnable> together;

  /**
   * @param record records an event about the library, attributed to a person
   * @param together does its writes as one transaction, none of them when it throws
   */
  public SampleRemover(
      Documents documents,
      DocumentControl control,
      Runs runs,
      RunService service,
      People people,
      PeopleService peopleService,
      BiConsumer<LibraryEvent, Authentication> record,
      Consumer<Runnable> together) {
    this.documents = documents;
    this.control = control;
    this.runs = runs;
    this.service = service;
    this.people = people;
    this.peopleService = peopleService;
    this.record = record;
    this.together = together;
  }

  /** Something of the sample that could not be taken out, and why. */
  public sealed interface Refused {
    record OfRun(RunSummary run, app.tarkka.run.Refusal refusal) implements Refused {}

    record OfDocument(Document document, DocumentControl.Refusal refusal) implements Refused {}

    record OfPerson(Person person, app.tarkka.person.PeopleRefusal refusal) implements Refused {}
  }

  /** Documents of the sample that stay, because people who are not of it wrote or ran them. */
  public List<Document> kept() {
    List<Document> own =
        documents.all().stream().filter(Document::sample).filter(this::usedByTheShop).toList();
    List<String> verified =
        own.stream()
            .flatMap(document -> documents.revisions(document.id()).stream())
            .map(Revision::content)
            .map(Content::verifies)
            .filter(code -> !code.isEmpty())
            .toList();
    // A checklist that stays would be of no use without the procedure that it verifies.
    return documents.all().stream()
        .filter(Document::sample)
        .filter(document -> own.contains(document) || verified.contains(document.code()))
        .toList();
  }

  /**
   * Removes it.
   *
   * @param owner who signed for it, with the meaning <i>decided</i>; stays even if of the sample
   * @return what was refused; empty when the sample is removed, and otherwise nothing was done
   */
  public List<Refused> remove(Authentication owner) {
    List<Refused> refused = new ArrayList<>();
    try {
      together.accept(
          () -> {
            removeAll(owner, refused);
            if (!refused.isEmpty()) {
              throw new TakenBack();
            }
          });
    } catch (TakenBack _) {
      return refused;
    }
    return List.of();
  }

  private void removeAll(Authentication owner, List<Refused> refused) {
    kept().forEach(document -> documents.adopt(document.id()));
    List<Document> leaving = documents.all().stream().filter(Document::sample).toList();
    List<DocumentId> ids = leaving.stream().map(Document::id).toList();
    for (RunSummary run : runs.summaries(RunFilter.open(Integer.MAX_VALUE))) {
      if ((run.sample() || ids.contains(run.document()))
          && service.perform(run.id(), new RunCommand.Abandon(REASON), owner)
              instanceof RunOutcome.Refused(app.tarkka.run.Refusal why)) {
        refused.add(new Refused.OfRun(run, why));
      }
    }
    for (Document document : leaving) {
      if (document.effectiveFrom() != null) {
        control
            .callBack(document.id(), REASON, owner)
            .ifPresent(why -> refused.add(new Refused.OfDocument(document, why)));
      }
      if (!documents.deleteDraft(document.id()) && document.effective() != null) {
        control
            .withdraw(document.id(), REASON, owner)
            .ifPresent(why -> refused.add(new Refused.OfDocument(document, why)));
      }
    }
    for (Person person : List.copyOf(people.all())) {
      boolean self = person.id().equals(owner.person().id());
      if (ofSample(person)
          && person.active()
          && !self
          && peopleService.deactivate(person.id(), owner)
              instanceof PeopleOutcome.Refused(app.tarkka.person.PeopleRefusal why)) {
        refused.add(new Refused.OfPerson(person, why));
      }
    }
    if (refused.isEmpty()) {
      record.accept(new LibraryEvent.SettingChanged("sample", "removed"), owner);
    }
  }

  private boolean usedByTheShop(Document document) {
    return documents.involved(document.id()).stream()
        .anyMatch(id -> !id.value().startsWith(Sample.PREFIX));
  }

  private static boolean ofSample(Person person) {
    return person.id().value().startsWith(Sample.PREFIX);
  }

  /** Ends the transaction without keeping anything of it. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenBack() {
      super("the sample stays", null, false, false);
    }
  }
}
