package app.tarkka.store.sqlite;

import app.tarkka.document.SignOff;
import app.tarkka.person.Attribution;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Run;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunEvent;
import app.tarkka.run.VoidCause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes where a run stands into the tables that lists read. */
final class RunStates {
  private RunStates() {}

  /**
   * @param before the run as it was last written; null when it was not
   */
  static void write(Database database, MarkRows marks, @Nullable Run before, Run run) {
    Recorded last = run.last();
    List<RunEntry> waiting = waiting(run);
    Attribution ended = run.ended();
    List<Place> places = run.due();
    database.update(
        "INSERT INTO run_state (run, state, last_seq, last, ended, answered, steps, waiting, holds,"
            + " attempts, to_release, unchecked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (run) DO UPDATE SET state = excluded.state,"
            + " last_seq = excluded.last_seq, last = excluded.last, ended = excluded.ended,"
            + " answered = excluded.answered, steps = excluded.steps, waiting = excluded.waiting,"
            + " holds = excluded.holds, attempts = excluded.attempts,"
            + " to_release = excluded.to_release, unchecked = excluded.unchecked",
        run.id().value(),
        run.state().token(),
        last.sequence(),
        Instants.nanos(last.by().at()),
        ended == null ? null : Instants.nanos(ended.at()),
        places.stream().filter(place -> run.standing(place).isPresent()).count(),
        places.size(),
        waiting.size(),
        run.nonconformances().stream().filter(Nonconformance::holds).count(),
        run.attempt(),
        run.awaitsRelease() ? 1 : 0,
        run.lacksSecondPerson() ? 1 : 0);
    marks.write(database, before, run);
    WordRows.write(database, before, run);
    database.update("DELETE FROM waiting WHERE run = ?", run.id().value());
    waiting.forEach(entry -> wait(database, run, entry));
  }

  private static List<RunEntry> waiting(Run run) {
    return run.state().ended()
        ? List.of()
        : run.missingChecks().stream()
            .map(RequiredCheck::place)
            .distinct()
            .flatMap(place -> run.standing(place).stream())
            .filter(RunEntry::handed)
            // A witness signs where the work is done, not from the queue (domain.md rule 9).
            .filter(entry -> policy(run, entry) != SignOff.WITNESSED)
            .toList();
  }

  private static void wait(Database database, Run run, RunEntry entry) {
    EntryKey key = entry.key();
    SignOff policy = policy(run, entry);
    Recorded handed = handed(run, key);
    database.update(
        "INSERT INTO waiting (run, step, unit, attempt, entry, policy, doer, handed, again, tried,"
            + " seq) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.id().value(),
        key.step().value(),
        key.unit(),
        key.attempt(),
        key.entry(),
        policy.token(),
        entry.by().person().value(),
        Instants.nanos(handed.by().at()),
        VoidCause.again(run, key.place()).map(VoidCause::token).orElse(""),
        NotPossible.of(run, key).size(),
        handed.sequence());
  }

  private static SignOff policy(Run run, RunEntry entry) {
    return run.policyOf(entry.key().place(), entry.result()).orElseThrow();
  }

  private static Recorded handed(Run run, EntryKey key) {
    return run.history().stream()
        .filter(one -> one.event() instanceof RunEvent.HandedToCheck e && e.entries().contains(key))
        .findFirst()
        .orElseThrow();
  }
}
