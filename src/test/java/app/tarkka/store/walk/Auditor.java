package app.tarkka.store.walk;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a run's events as a stranger would, by none of the program's own rules, and writes down
 * every broken promise: a self-check, a check by a contributor, a check that does not bind the
 * newest entry, an answer out of order, a completion that lacks a second person.
 */
final class Auditor {
  private record Entry(EntryKey key, PersonId person, Result result) {}

  private record Check(EntryKey key, PersonId person, boolean counts) {}

  private final Content content;
  private final List<Step> order;
  private final Map<EntryKey, Entry> standing = new LinkedHashMap<>();
  private final Map<EntryKey, Entry> made = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<RequiredCheck> pinned = new ArrayList<>();
  private final List<RequiredCheck> asked = new ArrayList<>();
  private final Map<Integer, Integer> attempts = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Auditor(Content content) {
    this.content = content;
    order = content.stepsInOrder();
  }

  static List<String> faults(Content content, List<Recorded> history) {
    Auditor auditor = new Auditor(content);
    history.forEach(auditor::read);
    return auditor.faults;
  }

  private void read(Recorded recorded) {
    PersonId by = recorded.by().person();
    RunEvent event = recorded.event();
    if (event instanceof RunEvent.Started e) {
      pinned.addAll(e.required());
    } else if (event instanceof RunEvent.EntryRecorded e) {
      inOrder(recorded, e.key());
      enter(recorded, new Entry(e.key(), by, e.result()));
    } else if (event instanceof RunEvent.EntryCorrected e) {
      standing.remove(e.replaced());
      enter(recorded, new Entry(e.key(), by, e.result()));
    } else if (event instanceof RunEvent.EntryWithdrawn e) {
      standing.remove(e.key());
    } else if (event instanceof RunEvent.CheckRequired e) {
      asked.add(e.check());
    } else if (event instanceof RunEvent.CheckCommitted e) {
      check(recorded, e.key(), e.doer(), e.outcome());
    } else if (event instanceof RunEvent.CheckWitnessed e) {
      check(recorded, e.key(), e.doer(), CheckOutcome.WITNESSED);
    } else if (event instanceof RunEvent.CheckInspected e) {
      check(recorded, e.key(), e.doer(), e.outcome());
    } else if (event instanceof RunEvent.AttemptStarted e) {
      attempts.put(e.attempt(), e.position());
    } else if (event instanceof RunEvent.Completed) {
      complete(recorded);
    } else if (event instanceof RunEvent.Released) {
      if (made.values().stream().anyMatch(entry -> entry.person().equals(by))) {
        fault(recorded, "is released by a contributor");
      }
    }
  }

  private void enter(Recorded recorded, Entry entry) {
    boolean checkedIt =
        checks.stream()
            .anyMatch(
                check ->
                    check.person().equals(entry.person())
                        && check.key().attempt() == entry.key().attempt());
    if (checkedIt) {
      fault(recorded, "is entered by somebody who checked that attempt");
    }
    standing.put(entry.key(), entry);
    made.put(entry.key(), entry);
  }

  private void inOrder(Recorded recorded, EntryKey key) {
    if (newest(key.place()).isPresent()) {
      fault(recorded, "answers a step that is answered");
    }
    int here = position(key.step());
    for (Step earlier : order.subList(0, here)) {
      boolean open = asks(earlier) && newest(Place.of(earlier.id())).isEmpty();
      boolean mandatory = earlier.required() || earlier.key();
      if (open && mandatory && content.mode() == Mode.READ_DO) {
        fault(recorded, "is answered before " + earlier.id());
      }
      if (asks(earlier)
          && earlier.hold() == HoldPoint.THIS_STEP
          && !settled(Place.of(earlier.id()))) {
        fault(recorded, "passes the hold point " + earlier.id());
      }
    }
  }

  private void check(Recorded recorded, EntryKey key, PersonId doer, CheckOutcome outcome) {
    PersonId by = recorded.by().person();
    Entry entry = standing.get(key);
    if (entry == null || !newest(key.place()).equals(Optional.of(entry))) {
      fault(recorded, "checks what does not stand");
      return;
    }
    if (!entry.person().equals(doer)) {
      fault(recorded, "names another doer");
    }
    boolean contributed =
        made.values().stream()
            .anyMatch(one -> one.key().attempt() == key.attempt() && one.person().equals(by));
    if (by.equals(doer) || contributed) {
      fault(recorded, "checks their own work");
    }
    if (outcome != CheckOutcome.WITNESSED && recorded.by().meaning() != Meaning.CHECKED) {
      fault(recorded, "is checked without a signature");
    }
    checks.add(new Check(key, by, outcome.counts()));
  }

  private void complete(Recorded recorded) {
    if (recorded.by().meaning() == null) {
      fault(recorded, "is completed without a signature");
    }
    for (Step step : order) {
      if (asks(step) && (step.required() || step.key()) && newest(Place.of(step.id())).isEmpty()) {
        fault(recorded, "is completed without " + step.id());
      }
    }
    pinned.stream()
        .filter(check -> !settled(check.place()))
        .forEach(check -> fault(recorded, "is completed without the check of " + check.place()));
    asked.stream()
        .filter(check -> newest(check.place()).filter(Auditor::notApplicable).isPresent())
        .filter(check -> !settled(check.place()))
        .forEach(check -> fault(recorded, "is completed with an unsigned not-applicable"));
  }

  private static boolean notApplicable(Entry entry) {
    return entry.result() instanceof Result.NotApplicable;
  }

  /** Answered, and where a check was pinned, checked by somebody else who had no hand in it. */
  private boolean settled(Place place) {
    Optional<Entry> entry = newest(place);
    boolean wanted =
        pinned.stream().anyMatch(check -> check.place().equals(place))
            || entry.filter(Auditor::notApplicable).isPresent();
    return entry.isPresent()
        && (!wanted
            || checks.stream()
                .anyMatch(
                    check ->
                        check.counts()
                            && check.key().equals(entry.get().key())
                            && !check.person().equals(entry.get().person())));
  }

  private Optional<Entry> newest(Place place) {
    int position = position(place.step());
    int since =
        attempts.entrySet().stream()
            .filter(start -> start.getValue() <= position)
            .mapToInt(Map.Entry::getKey)
            .max()
            .orElse(1);
    return standing.values().stream()
        .filter(entry -> entry.key().place().equals(place) && entry.key().attempt() >= since)
        .reduce((_, later) -> later);
  }

  private int position(StepId id) {
    return order.stream().map(Step::id).toList().indexOf(id);
  }

  private static boolean asks(Step step) {
    return !(step.answer() instanceof app.tarkka.document.Answer.None)
        || step.signOff().needsSecondPerson();
  }

  private void fault(Recorded recorded, String what) {
    faults.add(recorded.sequence() + " " + recorded.event() + " " + what);
  }
}
