package app.tarkka.rehearsal;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.find.CodeMentions;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Seat;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunService;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a wording in force in an empty library, with all that its steps lean on, and starts a run of
 * it. Every rule of a real run holds there, because it is one.
 */
public final class Rehearsal {
  /** With which everybody signs in a rehearsal; shown on its screen. */
  public static final String PIN = "246135";

  private final Documents shop;
  private final Documents documents;
  private final RunService runs;
  private final DocumentControl control;
  private final RehearsalStaff staff;
  private final InstantSource clock;

  /**
   * @param shop where pictures and the procedures behind a step are read; nothing is written there
   * @param people of the empty library, as are the documents and the runs
   */
  public Rehearsal(
      Documents shop,
      People people,
      Documents documents,
      RunService runs,
      PinHashing hashing,
      InstantSource clock,
      Seat seat) {
    this.shop = shop;
    this.documents = documents;
    this.runs = runs;
    this.clock = clock;
    control = new DocumentControl(documents, people, clock, seat);
    staff = new RehearsalStaff(people, hashing, clock, seat);
  }

  /**
   * What people and a draft without a name of its own are called, in the language of whoever
   * rehearses.
   *
   * @param title of a draft that has none
   * @param subject what the run is about
   */
  public record Names(String worker, String second, String owner, String title, String subject) {}

  /** What came of it. */
  public sealed interface Outcome {
    /**
     * @param worker signed in, whose hands the steps are in
     */
    record Begun(RunId run, Authentication worker) implements Outcome {}

    /** The wording lacks something without which nobody could run it. */
    record NotReady(DocumentControl.Refusal why) implements Outcome {}

    record NotStarted(Refusal why) implements Outcome {}
  }

  /** Fills the library and starts the run. */
  public Outcome begin(DocumentId id, Content draft, Names names) {
    staff.add(names);
    Content content = withName(draft, names);
    Optional<DocumentControl.Refusal> refused = putInForce(id, content);
    if (refused.isPresent()) {
      return new Outcome.NotReady(refused.get());
    }
    procedures(id, content);
    Authentication worker = staff.signedIn(RehearsalStaff.WORKER);
    return switch (runs.start(id, names.subject(), worker)) {
      case RunOutcome.Done done -> new Outcome.Begun(done.run().id(), worker);
      case RunOutcome.Refused no -> new Outcome.NotStarted(no.refusal());
    };
  }

  /** The run that a check verifies is not there; it is tried out by itself. */
  private static Content withName(Content draft, Names names) {
    return draft.toBuilder()
        .code(draft.code().isBlank() ? "–" : draft.code())
        .title(draft.title().isBlank() ? names.title() : draft.title())
        .verifies("")
        .build();
  }

  /** What a step's <i>How</i> and its words open, each once however its code is spelt. */
  private void procedures(DocumentId rehearsed, Content content) {
    Map<DocumentId, Revision> found = new LinkedHashMap<>();
    content
        .stepsAsWritten()
        .flatMap(step -> Stream.concat(Stream.of(step.how()), CodeMentions.in(step).stream()))
        .filter(code -> !code.isEmpty())
        .distinct()
        .flatMap(code -> shop.byCode(code).stream())
        .map(Document::id)
        .filter(id -> !id.equals(rehearsed))
        .forEach(id -> shop.effective(id).ifPresent(revision -> found.put(id, revision)));
    found.values().stream()
        .filter(revision -> !revision.content().code().equals(content.code()))
        .forEach(revision -> putInForce(revision.document(), revision.content()));
  }

  private Optional<DocumentControl.Refusal> putInForce(DocumentId id, Content content) {
    content
        .stepsAsWritten()
        .flatMap(step -> step.media().stream())
        .flatMap(media -> Stream.of(media.sha256(), media.original()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(hash -> shop.media(hash).ifPresent(documents::keepMedia));
    documents.create(id, content, "", RehearsalStaff.OWNER, clock.instant());
    return control
        .submit(id, "", false, staff.signs(RehearsalStaff.OWNER, Meaning.AUTHORED))
        .or(() -> approved(id));
  }

  private Optional<DocumentControl.Refusal> approved(DocumentId id) {
    return control.approve(id, staff.signs(RehearsalStaff.SECOND, Meaning.APPROVED));
  }
}
