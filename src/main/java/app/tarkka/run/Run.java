package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One execution of one revision for one subject: the fold of its events. It holds everybody's
 * results, so only rules and the store work on it; whatever a person reads goes through {@link
 * RunView}.
 *
 * @param entries every entry in the order it was made
 * @param reworks what each later attempt does again
 * @param samples the pieces of each repeated section, when they were counted
 * @param finished whether the doer said that everything is done
 * @param history every event, for the record's time line
 * @param index of all this, for looking up
 */
public record Run(
    RunId id,
    Content content,
    RunEvent.Started start,
    Attribution started,
    RunState state,
    int attempt,
    Map<Integer, Rework> reworks,
    Entries entries,
    List<RequiredCheck> required,
    List<RunCheck> checks,
    List<Nonconformance> nonconformances,
    Map<EntryKey, Set<PersonId>> shown,
    List<Sample> samples,
    PersonId doer,
    boolean finished,
    SharedList<Recorded> history,
    RunIndex index) {

  public Run {
    reworks = Map.copyOf(reworks);
    required = List.copyOf(required);
    checks = List.copyOf(checks);
    nonconformances = List.copyOf(nonconformances);
    shown = Map.copyOf(shown);
    samples = List.copyOf(samples);
  }

  /** The run as its first event leaves it. */
  public static Run begin(RunId id, Content content, Recorded first) {
    return RunFold.begin(id, content, first);
  }

  /**
   * The run after one more event.
   *
   * @throws IllegalStateException when the event cannot follow: the ledger is corrupt
   */
  public Run after(Recorded next) {
    return RunFold.after(this, next);
  }

  public String subject() {
    return start.subject();
  }

  /** The sequence of the newest event. */
  public long lastSequence() {
    return history.getLast().sequence();
  }

  public Recorded last() {
    return history.getLast();
  }

  /** The steps that ask for something, in the order of doing. */
  public List<Step> steps() {
    return index.course().answerable();
  }

  /** The entry that stands for this place in the attempts that still count for it. */
  public Optional<RunEntry> standing(Place place) {
    return index.standing(place);
  }

  /** The newest attempt that does this place again; entries of earlier ones no longer count. */
  public int sinceAttempt(Place place) {
    return index.sinceAttempt(place);
  }

  /** The sample that the piece belongs to; none for unit 0, the whole run. */
  public Optional<Sample> sampleOf(int unit) {
    return samples.stream().filter(sample -> sample.unit(unit).isPresent()).findFirst();
  }

  /** The number of the section that holds the step, counted from 1; 0 for the final check. */
  public int section(StepId step) {
    return index.course().section(step);
  }

  /** The sample of a section, counted from 1. */
  public Optional<Sample> sample(int section) {
    return RunPlaces.sample(samples, section);
  }

  /** What people call a piece: its place in its section. */
  public int piece(int unit) {
    return sampleOf(unit).flatMap(sample -> sample.unit(unit)).map(RunUnit::piece).orElse(unit);
  }

  /**
   * Repeated sections whose pieces are still to be counted or drawn, counted from 1; none that a
   * condition hides, or that waits for one.
   */
  public List<Integer> undrawn() {
    DueSteps due = DueSteps.of(this);
    return index.course().repeated().stream()
        .filter(section -> sample(section).isEmpty() && due.section(section) == Dueness.DUE)
        .toList();
  }

  /** Samples that lack pieces which their plan wants; none of a section that is not asked. */
  public List<Sample> incomplete() {
    DueSteps due = DueSteps.of(this);
    return samples.stream()
        .filter(sample -> sample.missing() > 0 && due.section(sample.section()) == Dueness.DUE)
        .toList();
  }

  /** Whether a repeated section still lacks its pieces, or some that its plan wants. */
  public boolean piecesMissing() {
    return !undrawn().isEmpty() || !incomplete().isEmpty();
  }

  public Optional<RunEntry> entry(EntryKey key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Whatever was entered for a piece, in order, that no longer stands as well. */
  public List<RunEntry> entriesOf(int unit) {
    return entries.values().stream().filter(entry -> entry.key().unit() == unit).toList();
  }

  /** The checks of one entry, in order. */
  public List<RunCheck> checksOf(EntryKey key) {
    return index.checksOf(key);
  }

  /** The check that the place needs as it stands, empty when none. */
  public Optional<RequiredCheck> requiredAt(Place place) {
    for (RequiredCheck check : index.requiredAt(place)) {
      if (PinnedChecks.needed(this, check)) {
        return Optional.of(check);
      }
    }
    return Optional.empty();
  }

  /** How the place must be checked; a not-applicable is always looked at, never measured. */
  public Optional<SignOff> policyOf(Place place, Result result) {
    return requiredAt(place)
        .map(c -> result instanceof Result.NotApplicable ? SignOff.INSPECTED : c.policy());
  }

  /** Whether the place's entry must be signed by somebody present before anything follows it. */
  boolean awaitsWitness(Place place) {
    return standing(place)
        .filter(entry -> !checked(entry.key()))
        .flatMap(entry -> policyOf(place, entry.result()))
        .filter(policy -> policy == SignOff.WITNESSED)
        .isPresent();
  }

  /** To whom the run was handed and who has not signed for it yet. */
  public Optional<PersonId> handedTo() {
    return HandOver.pending(history);
  }

  /** The key of the next entry of the place in an attempt. */
  EntryKey nextKey(Place place, int inAttempt) {
    int before = entries.made(place, inAttempt);
    return new EntryKey(place.step(), place.unit(), inAttempt, before + 1);
  }

  /**
   * Whether the person checked an earlier entry of this place, and so has an idea of what to
   * expect: another check by them counts, but not as independent.
   */
  public boolean checkedBefore(Place place, PersonId person) {
    return checks.stream()
        .anyMatch(check -> check.by().person().equals(person) && check.key().place().equals(place));
  }

  /** Whether a second person's check that counts is bound to the entry. */
  public boolean checked(EntryKey key) {
    return index.checksOf(key).stream().anyMatch(check -> check.outcome().counts());
  }

  /** Required checks whose place is due and lacks a standing entry with a counting check. */
  public List<RequiredCheck> missingChecks() {
    DueSteps due = DueSteps.of(this);
    return required.stream()
        .filter(check -> PinnedChecks.needed(this, check) && due.due(check.place()))
        .filter(check -> standing(check.place()).filter(e -> checked(e.key())).isEmpty())
        .toList();
  }

  /** Where something is to be answered, in the order of doing. */
  public List<Place> places() {
    return index.order().places();
  }

  /** Whether the place is one of those, due or not. */
  public boolean has(Place place) {
    return index.order().has(place);
  }

  /** What is asked at a place. */
  public Step step(Place place) {
    return index.course().step(place.step()).orElseThrow();
  }

  /** The places that are asked as the run now stands. */
  public List<Place> due() {
    DueSteps due = DueSteps.of(this);
    return places().stream().filter(due::due).toList();
  }

  /** Required places that are due, without a standing entry. */
  public List<Place> openPlaces() {
    return unanswered().filter(place -> RunSteps.mandatory(step(place))).toList();
  }

  /** The first place that is due without a standing entry, and was not passed over. */
  public Optional<Place> next() {
    return unanswered().filter(place -> !PassedOver.at(this, place)).findFirst();
  }

  private Stream<Place> unanswered() {
    DueSteps due = DueSteps.of(this);
    return index.unanswered().stream().mapToObj(index.order()::place).filter(due::due);
  }

  /** Everyone with an entry in the attempt. */
  public Set<PersonId> contributors(int inAttempt) {
    return entries.values().stream()
        .filter(entry -> entry.key().attempt() == inAttempt)
        .map(entry -> entry.by().person())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether this person signed that the work is done, by completing the run or handing it over. */
  public boolean saidDone(PersonId person) {
    return history.stream()
        .filter(recorded -> recorded.by().person().equals(person))
        .filter(recorded -> recorded.by().signed().equals(Optional.of(Meaning.PERFORMED)))
        .anyMatch(recorded -> recorded.event() instanceof RunEvent.Completed);
  }

  /**
   * @throws IllegalArgumentException when the run has none of that id
   */
  public Nonconformance nonconformance(String nonconformance) {
    return nonconformances.stream()
        .filter(one -> one.id().equals(nonconformance))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(id + " has no nonconformance " + nonconformance));
  }

  /** Whether the work is over and a check that it needs is missing (domain.md rule 12). */
  public boolean lacksSecondPerson() {
    return (finished || state.ended() || state == RunState.AWAITING_CHECK)
        && !missingChecks().isEmpty();
  }

  /** Whether it is done, and may not leave before a second person releases it. */
  public boolean awaitsRelease() {
    return state == RunState.COMPLETED && content.release();
  }

  public Optional<Nonconformance> openHold() {
    return nonconformances.stream().filter(Nonconformance::holds).findFirst();
  }

  /** Who ended it, and when; what is closed or assigned afterwards ends nothing. */
  public @Nullable Attribution ended() {
    return RunEnd.of(this);
  }
}
