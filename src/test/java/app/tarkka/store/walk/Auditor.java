package app.tarkka.store.walk;

import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Mode;
import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.RunEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run's events as a stranger would, by none of the program's own rules, and writes down
 * every broken promise: a self-check, a check by a contributor, a check that does not bind the
 * newest entry, an answer out of order or where a condition asks for none, a completion that lacks
 * a second person, for the whole or for one piece.
 */
final class Auditor {
  private final Content content;
  private final AuditedRun run;
  private final Map<EntryKey, AuditedRun.Entry> made = new LinkedHashMap<>();
  private final List<RequiredCheck> asked = new ArrayList<>();
  private final Set<Place> hidden = new HashSet<>();
  private final Map<String, EntryKey> held = new LinkedHashMap<>();
  private final Set<EntryKey> corrections = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private Auditor(Content content) {
    this.content = content;
    run = new AuditedRun(content);
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
      run.pinned.addAll(e.required());
    } else if (event instanceof RunEvent.EntryRecorded e) {
      inOrder(recorded, e.key());
      enter(recorded, new AuditedRun.Entry(e.key(), by, e.result()));
    } else if (event instanceof RunEvent.EntryCorrected e) {
      run.leave(e.replaced());
      corrections.add(e.key());
      enter(recorded, new AuditedRun.Entry(e.key(), by, e.result()));
    } else if (event instanceof RunEvent.EntryWithdrawn e) {
      run.leave(e.key());
    } else if (event instanceof RunEvent.CheckRequired e) {
      asked.add(e.check());
    } else if (event instanceof RunEvent.CheckCommitted e) {
      check(recorded, e.key(), e.doer(), e.outcome());
    } else if (event instanceof RunEvent.CheckWitnessed e) {
      check(recorded, e.key(), e.doer(), CheckOutcome.WITNESSED);
    } else if (event instanceof RunEvent.CheckInspected e) {
      check(recorded, e.key(), e.doer(), e.outcome());
    } else if (event instanceof RunEvent.Held e && e.key() != null) {
      held.put(e.nonconformance(), e.key());
    } else if (event instanceof RunEvent.DispositionDecided e
        && e.disposition() == Disposition.ENTERED_WRONGLY) {
      typedWrongly(recorded, held.get(e.nonconformance()));
    } else if (event instanceof RunEvent.AttemptStarted e) {
      run.again(e);
    } else if (event instanceof RunEvent.SampleDrawn e) {
      run.drawn(e);
    } else if (event instanceof RunEvent.UnitAdded e) {
      run.added(e);
    } else if (event instanceof RunEvent.UnitRemoved e) {
      removed(recorded, e.unit());
    } else if (event instanceof RunEvent.ConditionNotMet e) {
      hidden(recorded, e.place());
    } else if (event instanceof RunEvent.Completed) {
      complete(recorded);
    } else if (event instanceof RunEvent.Released) {
      if (made.values().stream().anyMatch(entry -> entry.person().equals(by))) {
        fault(recorded, "is released by a contributor");
      }
    }
  }

  /** What stands at the place that failed is a correction, passes, and is nobody's own. */
  private void typedWrongly(Recorded recorded, @Nullable EntryKey key) {
    Optional<AuditedRun.Entry> stands =
        key == null
            ? Optional.empty()
            : run.newest(key.place())
                .filter(entry -> entry.key().attempt() == key.attempt())
                .filter(entry -> entry.key().entry() > key.entry())
                .filter(entry -> corrections.contains(entry.key()));
    if (key == null || stands.isEmpty()) {
      fault(recorded, "was typed wrongly and is not corrected");
      return;
    }
    if (WalkedAnswers.fails(step(key.place()), stands.get().result())
        || stands.get().notApplicable()) {
      fault(recorded, "was typed wrongly and fails when corrected");
    }
    boolean own =
        made.values().stream()
            .filter(entry -> entry.key().place().equals(key.place()))
            .filter(entry -> entry.key().attempt() == key.attempt())
            .anyMatch(entry -> entry.person().equals(recorded.by().person()));
    if (own || recorded.by().meaning() != Meaning.DECIDED) {
      fault(recorded, "was typed wrongly by whoever says so");
    }
  }

  private void enter(Recorded recorded, AuditedRun.Entry entry) {
    boolean checkedIt =
        run.checks.stream()
            .anyMatch(
                check ->
                    check.person().equals(entry.person())
                        && check.key().attempt() == entry.key().attempt());
    if (checkedIt) {
      fault(recorded, "is entered by somebody who checked that attempt");
    }
    run.enter(entry);
    made.put(entry.key(), entry);
  }

  private void inOrder(Recorded recorded, EntryKey key) {
    if (run.newest(key.place()).isPresent()) {
      fault(recorded, "answers a step that is answered");
    }
    if (!run.places().contains(key.place())) {
      fault(recorded, "answers for a piece that is not there");
    }
    if (run.asked(key.place()) != AuditedRun.Asked.YES) {
      fault(recorded, "answers what a condition does not ask");
    }
    for (Place earlier : run.before(key.place())) {
      boolean open = run.newest(earlier).isEmpty() && run.asked(earlier) == AuditedRun.Asked.YES;
      if (open && mandatory(earlier) && content.mode() == Mode.READ_DO) {
        fault(recorded, "is answered before " + earlier.step());
      }
      if (step(earlier).hold() == HoldPoint.THIS_STEP && !run.settled(earlier)) {
        fault(recorded, "passes the hold point " + earlier.step());
      }
    }
  }

  /** What needs a second person goes only with one. */
  private void removed(Recorded recorded, int unit) {
    boolean entered = made.keySet().stream().anyMatch(key -> key.unit() == unit);
    boolean needsSecond = run.pinned.stream().anyMatch(check -> check.place().unit() == unit);
    if (entered && (needsSecond ? !checkedBy(recorded, unit) : recorded.by().meaning() == null)) {
      fault(recorded, "takes out a piece that was worked on");
    }
    run.removed(unit);
  }

  private boolean checkedBy(Recorded recorded, int unit) {
    return recorded.by().meaning() == Meaning.CHECKED
        && made.values().stream()
            .filter(entry -> entry.key().unit() == unit)
            .noneMatch(entry -> entry.person().equals(recorded.by().person()));
  }

  private void hidden(Recorded recorded, Place place) {
    if (run.asked(place) != AuditedRun.Asked.NO) {
      fault(recorded, "hides a check that is asked");
    }
    if (recorded.by().meaning() == null) {
      fault(recorded, "hides a check without a signature");
    }
    hidden.add(place);
  }

  private void check(Recorded recorded, EntryKey key, PersonId doer, CheckOutcome outcome) {
    PersonId by = recorded.by().person();
    Optional<AuditedRun.Entry> entry = run.entry(key);
    if (entry.isEmpty() || !run.newest(key.place()).equals(entry)) {
      fault(recorded, "checks what does not stand");
      return;
    }
    if (!entry.get().person().equals(doer)) {
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
    run.checks.add(new AuditedRun.Check(key, by, outcome.counts()));
  }

  private void complete(Recorded recorded) {
    if (recorded.by().meaning() == null) {
      fault(recorded, "is completed without a signature");
    }
    if (run.piecesMissing()) {
      fault(recorded, "is completed without pieces");
    }
    List<Place> places = run.places();
    for (Place place : places) {
      switch (run.asked(place)) {
        case UNKNOWN -> fault(recorded, "is completed while it waits for " + place);
        case YES -> {
          if (mandatory(place) && run.newest(place).isEmpty()) {
            fault(recorded, "is completed without " + place.step());
          }
        }
        case NO -> {}
      }
    }
    for (RequiredCheck check : run.pinned) {
      Place place = check.place();
      boolean known = run.asked(place) != AuditedRun.Asked.NO || hidden.contains(place);
      if (places.contains(place) && !known) {
        fault(recorded, "is completed without a word of the check of " + place);
      }
      if (places.contains(place)
          && run.asked(place) == AuditedRun.Asked.YES
          && !run.settled(place)) {
        fault(recorded, "is completed without the check of " + place);
      }
    }
    asked.stream()
        .filter(check -> places.contains(check.place()))
        .filter(check -> run.asked(check.place()) == AuditedRun.Asked.YES)
        .filter(
            check -> run.newest(check.place()).filter(AuditedRun.Entry::notApplicable).isPresent())
        .filter(check -> !run.settled(check.place()))
        .forEach(check -> fault(recorded, "is completed with an unsigned not-applicable"));
  }

  private boolean mandatory(Place place) {
    return step(place).required() || step(place).key();
  }

  private Step step(Place place) {
    return content.step(place.step()).orElseThrow();
  }

  private void fault(Recorded recorded, String what) {
    faults.add(recorded.sequence() + " " + recorded.event() + " " + what);
  }
}
