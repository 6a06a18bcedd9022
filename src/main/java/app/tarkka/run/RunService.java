package app.tarkka.run;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.person.SampleMark;
import app.tarkka.person.Seat;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes people's commands to the rules and what the rules accept to the store. What comes back as
 * done has been committed.
 */
public final class RunService {
  private final Runs runs;
  private final Documents documents;
  private final People people;
  private final InstantSource clock;
  private final Supplier<String> ids;
  private final Seat seat;
  private final SamplePlans plans;

  public RunService(
      Runs runs,
      Documents documents,
      People people,
      InstantSource clock,
      Supplier<String> ids,
      Seat seat,
      SamplePlans plans) {
    this.runs = runs;
    this.documents = documents;
    this.people = people;
    this.clock = clock;
    this.ids = ids;
    this.seat = seat;
    this.plans = plans;
  }

  /** Starts a run of the effective revision for a subject. */
  public RunOutcome start(DocumentId document, String subject, Authentication by) {
    // What is in force is asked for at the very instant that the start is recorded with.
    Instant now = clock.instant();
    Optional<Revision> effective = documents.effective(document, now);
    if (effective.isEmpty()) {
      return refused(Refusal.of(Refusal.Reason.NOT_EFFECTIVE));
    }
    if (effective.get().content().kind() == Kind.POLICY) {
      return refused(Refusal.of(Refusal.Reason.POLICY_NOT_RUN));
    }
    if (subject.isBlank()) {
      return refused(Refusal.of(Refusal.Reason.SUBJECT_MISSING));
    }
    if (!by.person().may(Role.WORKER) && !by.person().may(Role.CHECKER)) {
      return refused(Refusal.of(Refusal.Reason.ROLE_NEEDED, Role.WORKER.token()));
    }
    String code = effective.get().content().verifies();
    Optional<RunId> verified = code.isEmpty() ? Optional.empty() : runs.newestOf(code, subject);
    if (!code.isEmpty() && verified.isEmpty()) {
      return refused(Refusal.of(Refusal.Reason.VERIFIED_RUN_MISSING, code));
    }
    if (verified.isPresent() && runs.contributors(code, subject).contains(by.person().id())) {
      return refused(Refusal.of(Refusal.Reason.CONTRIBUTED_TO_VERIFIED));
    }
    RunId id = newId(document, by.person().id());
    String verifiedId = verified.map(RunId::value).orElseGet(id::value);
    if (crew().keepsFrom(by.person().id(), id.value())
        || crew().keepsFrom(by.person().id(), verifiedId)) {
      return refused(Refusal.of(Refusal.Reason.SAMPLE_PERSON));
    }
    List<RunEvent> events = new ArrayList<>();
    events.add(RunStart.of(effective.get(), subject.strip(), verified));
    events.addAll(UnitRules.fixed(effective.get().content()));
    return append(id, 0, events, by, Optional.empty(), now);
  }

  /** Does what the command asks, or refuses with nothing changed. */
  public RunOutcome perform(RunId id, RunCommand command, Authentication by) {
    return perform(id, command, by, Optional.empty());
  }

  /**
   * The same, of somebody who reads a translation.
   *
   * @param read an approved translation of the run's revision, empty for the source
   */
  public RunOutcome perform(
      RunId id, RunCommand command, Authentication by, Optional<LanguageRead> read) {
    Run run = runs.find(id).orElseThrow();
    RunRules.Circumstances circumstances =
        new RunRules.Circumstances(
            by,
            clock.instant(),
            runs.linked(id),
            runs.pinIssuers(by.person().id(), id),
            crew(),
            ids,
            plans,
            lots(run, command),
            read);
    return switch (RunRules.decide(run, command, circumstances)) {
      case RunRules.Decision.Refused refused -> refused(refused.refusal());
      case RunRules.Decision.Accepted accepted ->
          append(id, run.lastSequence(), accepted.events(), by, read, clock.instant());
    };
  }

  /** How the next lot of a section's series is inspected, and the lots that say so. */
  public SamplePlans.Next next(RunId id, int section) {
    return plans.after(lots(runs.find(id).orElseThrow(), section));
  }

  /** The plan that would be drawn for a lot. */
  public SampleSize plan(Repeat.Sampled policy, int lot, Inspection inspection) {
    return plans.plan(policy, lot, inspection);
  }

  /** The lots of the section's series before this run, the oldest first. */
  public List<JudgedLot> lots(Run run, int section) {
    return run.content().sections().get(section - 1).repeat() instanceof Repeat.Sampled policy
        ? runs.lots(run.start().document(), run.content(), section, policy).stream()
            .filter(lot -> !lot.run().equals(run.id()))
            .toList()
        : List.of();
  }

  private List<JudgedLot> lots(Run run, RunCommand command) {
    return command instanceof RunCommand.DrawSample draw
            && draw.section() >= 1
            && draw.section() <= run.content().sections().size()
        ? lots(run, draw.section())
        : List.of();
  }

  /**
   * Why a person could not be the second person for an entry, empty when they could. For showing
   * beforehand; the check itself is decided again.
   */
  public Optional<Refusal> refusalToCheck(RunId id, EntryKey key, Person person) {
    if (crew().keepsFrom(person.id(), id.value())) {
      return Optional.of(Refusal.of(Refusal.Reason.SAMPLE_PERSON));
    }
    Run run = runs.find(id).orElseThrow();
    RunEntry entry = run.entry(key).orElseThrow();
    Optional<Refusal> refused =
        SecondPerson.refusal(run, entry, person, runs.pinIssuers(person.id(), id), runs.linked(id));
    boolean blind =
        run.policyOf(key.place(), entry.result()).filter(p -> p == SignOff.BLIND).isPresent();
    return refused.isEmpty() && blind && new RunView(run, person.id()).knows(key)
        ? Optional.of(Refusal.of(Refusal.Reason.RESULT_WAS_SHOWN))
        : refused;
  }

  /** Why a person could not release the run, empty when they could; decided again when they do. */
  public Optional<Refusal> refusalToRelease(RunId id, Person person) {
    if (crew().keepsFrom(person.id(), id.value())) {
      return Optional.of(Refusal.of(Refusal.Reason.SAMPLE_PERSON));
    }
    return SecondPerson.refusalToRelease(
        runs.find(id).orElseThrow(), person, runs.pinIssuers(person.id(), id), runs.linked(id));
  }

  /** Why a person could not read aloud what another answers, empty when they could. */
  public Optional<Refusal> refusalToRead(RunId id, PersonId answers, Person reads) {
    if (crew().keepsFrom(reads.id(), id.value())) {
      return Optional.of(Refusal.of(Refusal.Reason.SAMPLE_PERSON));
    }
    Run run = runs.find(id).orElseThrow();
    return SecondPerson.refusal(
        run, answers, run.attempt(), reads, runs.pinIssuers(reads.id(), id), runs.linked(id));
  }

  /** Whether a blind check by this person would count without being independent. */
  public boolean knowsWhatToExpect(RunId id, EntryKey key, Person person) {
    Run run = runs.find(id).orElseThrow();
    boolean blind =
        run.entry(key)
            .flatMap(entry -> run.policyOf(key.place(), entry.result()))
            .filter(policy -> policy == SignOff.BLIND)
            .isPresent();
    return blind && run.checkedBefore(key.place(), person.id());
  }

  /** What the sample's people try out on the sample's documents belongs to the sample. */
  private RunId newId(DocumentId document, PersonId by) {
    String id = ids.get();
    boolean trial = SampleMark.on(by.value()) && SampleMark.on(document.value());
    return new RunId(trial ? SampleMark.put(id) : id);
  }

  private Crew crew() {
    return Crew.of(people.all());
  }

  private RunOutcome append(
      RunId id,
      long after,
      List<RunEvent> events,
      Authentication by,
      Optional<LanguageRead> read,
      Instant now) {
    try {
      return new RunOutcome.Done(
          runs.append(id, after, events, Attribution.of(by, now, seat).reading(read), ids.get()));
    } catch (Runs.ChangedMeanwhile e) {
      return refused(Refusal.of(Refusal.Reason.CHANGED_MEANWHILE));
    } catch (Runs.RefusedByStore e) {
      return refused(Refusal.byStore(e.token()));
    }
  }

  private static RunOutcome refused(Refusal refusal) {
    return new RunOutcome.Refused(refusal);
  }
}
