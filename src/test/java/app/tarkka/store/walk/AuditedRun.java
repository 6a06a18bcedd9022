package app.tarkka.store.walk;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in a run and what is asked of it, read by a stranger from its events alone. */
final class AuditedRun {
  record Entry(EntryKey key, PersonId person, Result result) {
    boolean notApplicable() {
      return result instanceof Result.NotApplicable;
    }
  }

  record Check(EntryKey key, PersonId person, boolean counts) {}

  private record Again(int position, int unit) {}

  /** Whether a place is asked: a blind result that nobody checked yet leaves it open. */
  enum Asked {
    YES,
    NO,
    UNKNOWN
  }

  private final Content content;
  private final List<Step> order;
  private final Map<EntryKey, Entry> standing = new LinkedHashMap<>();
  private final Map<Integer, Again> attempts = new TreeMap<>();
  private final Map<Integer, Integer> sectionOf = new TreeMap<>();
  private final Map<Integer, Set<Integer>> pieces = new TreeMap<>();
  final List<Check> checks = new ArrayList<>();
  final List<RequiredCheck> pinned = new ArrayList<>();

  AuditedRun(Content content) {
    this.content = content;
    order = content.stepsInOrder();
  }

  void enter(Entry entry) {
    standing.put(entry.key(), entry);
  }

  void leave(EntryKey key) {
    standing.remove(key);
  }

  Optional<Entry> entry(EntryKey key) {
    return Optional.ofNullable(standing.get(key));
  }

  void again(RunEvent.AttemptStarted e) {
    attempts.put(e.attempt(), new Again(e.position(), e.unit()));
  }

  void drawn(RunEvent.SampleDrawn e) {
    Set<Integer> units = new TreeSet<>();
    for (int unit = e.first(); unit < e.first() + e.size().size(); unit++) {
      units.add(unit);
      sectionOf.put(unit, e.section());
    }
    pieces.put(e.section(), units);
    pinned.addAll(e.required());
  }

  void added(RunEvent.UnitAdded e) {
    pieces.computeIfAbsent(e.section(), _ -> new TreeSet<>()).add(e.unit());
    sectionOf.put(e.unit(), e.section());
    pinned.addAll(e.required());
  }

  void removed(int unit) {
    pieces.values().forEach(units -> units.remove(unit));
  }

  /** Every place that asks for something, in the order of doing. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int number = 1; number <= content.sections().size(); number++) {
      Section section = content.sections().get(number - 1);
      Set<Integer> units = section.repeats() ? pieces.getOrDefault(number, Set.of()) : Set.of(0);
      for (int unit : units) {
        section.stepsInOrder().stream()
            .filter(AuditedRun::asks)
            .forEach(step -> places.add(new Place(step.id(), unit)));
      }
    }
    if (content.finalCheck()) {
      places.add(Place.of(Content.FINAL_CHECK));
    }
    return places;
  }

  /** Sections of which nobody counted the pieces, although something is asked of them. */
  boolean piecesMissing() {
    for (int number = 1; number <= content.sections().size(); number++) {
      Section section = content.sections().get(number - 1);
      if (section.repeats()
          && !pieces.containsKey(number)
          && section.stepsInOrder().stream()
              .anyMatch(step -> asks(step) && asked(Place.of(step.id())) != Asked.NO)) {
        return true;
      }
    }
    return false;
  }

  /** What comes before a place: other pieces of its section do not. */
  List<Place> before(Place place) {
    return places().stream()
        .takeWhile(other -> !other.equals(place))
        .filter(other -> other.unit() == place.unit() || !samePieces(other.unit(), place.unit()))
        .filter(other -> asked(other) != Asked.NO)
        .toList();
  }

  Asked asked(Place place) {
    Asked asked = Asked.YES;
    for (Condition condition : conditions(place.step())) {
      List<Asked> terms = condition.terms().stream().map(term -> asked(place, term)).toList();
      boolean all = condition.join() == Condition.Join.ALL;
      if (terms.contains(all ? Asked.NO : Asked.YES)) {
        if (all) {
          return Asked.NO;
        }
      } else if (terms.contains(Asked.UNKNOWN)) {
        asked = Asked.UNKNOWN;
      } else if (!all) {
        return Asked.NO;
      }
    }
    return asked;
  }

  private Asked asked(Place from, Condition.Term term) {
    boolean together = section(from.step()) == section(term.step());
    Place place = new Place(term.step(), together ? from.unit() : 0);
    Asked asked = asked(place);
    if (asked != Asked.YES) {
      return asked;
    }
    if (policy(place).filter(SignOff.BLIND::equals).isPresent()
        && newest(place).filter(entry -> !entry.notApplicable()).isPresent()
        && !settled(place)) {
      return Asked.UNKNOWN;
    }
    Step step = content.step(term.step()).orElseThrow();
    return newest(place).filter(entry -> WalkedAnswers.are(term.test(), step, entry)).isPresent()
        ? Asked.YES
        : Asked.NO;
  }

  /** Answered, and where a check was pinned, checked by somebody else who had no hand in it. */
  boolean settled(Place place) {
    Optional<Entry> entry = newest(place);
    boolean wanted = policy(place).isPresent() || entry.filter(Entry::notApplicable).isPresent();
    return entry.isPresent()
        && (!wanted
            || checks.stream()
                .anyMatch(
                    check ->
                        check.counts()
                            && check.key().equals(entry.get().key())
                            && !check.person().equals(entry.get().person())));
  }

  Optional<Entry> newest(Place place) {
    int position = order.stream().map(Step::id).toList().indexOf(place.step());
    int since =
        attempts.entrySet().stream()
            .filter(start -> start.getValue().position() <= position)
            .filter(start -> !samePieces(start.getValue().unit(), place.unit()))
            .mapToInt(Map.Entry::getKey)
            .max()
            .orElse(1);
    return standing.values().stream()
        .filter(entry -> entry.key().place().equals(place) && entry.key().attempt() >= since)
        .reduce((_, later) -> later);
  }

  private Optional<SignOff> policy(Place place) {
    return pinned.stream()
        .filter(check -> check.place().equals(place))
        .map(RequiredCheck::policy)
        .findFirst();
  }

  /** Whether they are two pieces of one section. */
  private boolean samePieces(int one, int other) {
    return one != other
        && sectionOf.containsKey(one)
        && sectionOf.get(one).equals(sectionOf.get(other));
  }

  private int section(StepId step) {
    for (int i = 0; i < content.sections().size(); i++) {
      if (content.sections().get(i).stepsInOrder().stream().anyMatch(s -> s.id().equals(step))) {
        return i;
      }
    }
    return -1;
  }

  private List<Condition> conditions(StepId step) {
    List<Condition> found = new ArrayList<>();
    for (Section section : content.sections()) {
      for (Step top : section.steps()) {
        List<Step> all = new ArrayList<>(List.of(top));
        all.addAll(top.steps());
        if (all.stream().anyMatch(one -> one.id().equals(step))) {
          Optional.ofNullable(section.condition()).ifPresent(found::add);
          Optional.ofNullable(top.condition()).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean asks(Step step) {
    return !(step.answer() instanceof Answer.None) || step.signOff().needsSecondPerson();
  }
}
