package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Repeat;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.run.JudgedLot;
import app.tarkka.run.LinkedRuns;
import app.tarkka.run.Recorded;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.run.WaitingCheck;
import app.tarkka.store.RefusedByConstraint;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Runs in a library file: folded from the ledger, the newest used kept at hand. */
final class SqliteRuns implements Runs {
  private final Connections connections;
  private final EventLog log;
  private final InstantSource clock;
  private final FoldedRuns folded = new FoldedRuns();
  private final KnownContents contents = new KnownContents();
  private final MarkRows marks = new MarkRows();
  private final Map<String, List<StepNames.Name>> stepNames = new ConcurrentHashMap<>();

  SqliteRuns(Connections connections, EventLog log, InstantSource clock) {
    this.connections = connections;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Optional<Run> find(RunId id) {
    return connections.read(db -> find(db, id));
  }

  @Override
  public Run append(RunId id, long after, List<RunEvent> events, Attribution by, String idem) {
    try {
      Run run = connections.write(db -> append(db, id, after, events, by, idem));
      folded.keep(run);
      return run;
    } catch (RefusedByConstraint e) {
      throw new RefusedByStore(e.token(), String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public List<RunSummary> summaries(RunFilter filter) {
    return connections.read(
        db -> RunLists.summaries(db, filter, new StepNames(db, stepNames), clock.instant()));
  }

  @Override
  public Optional<RunSummary> summary(RunId id) {
    return connections.read(db -> RunLists.summary(db, id, clock.instant()));
  }

  @Override
  public List<WaitingCheck> waitingChecks() {
    return connections.read(RunLists::waitingChecks);
  }

  @Override
  public Set<PersonId> contributors(RunId id) {
    return connections.read(db -> RunLinks.contributors(db, id));
  }

  @Override
  public Set<PersonId> contributors(String code, String subject) {
    return connections.read(db -> RunLinks.contributors(db, code, subject));
  }

  @Override
  public LinkedRuns linked(RunId id) {
    return connections.read(db -> RunLinks.of(db, id));
  }

  @Override
  public Set<PersonId> pinIssuers(PersonId person, RunId since) {
    return connections.read(db -> RunLinks.pinIssuers(db, person, since));
  }

  @Override
  public Optional<RunId> newestOf(String code, String subject) {
    return connections.read(db -> RunLinks.newest(db, code, subject));
  }

  @Override
  public List<JudgedLot> lots(
      DocumentId document, Content now, int section, Repeat.Sampled policy) {
    return connections.read(db -> new LotList(db, contents).of(document, now, section, policy));
  }

  private Run append(
      Database db, RunId id, long after, List<RunEvent> events, Attribution by, String idem) {
    if (repeated(db, id, idem)) {
      return find(db, id).orElseThrow();
    }
    @Nullable Run before = find(db, id).orElse(null);
    @Nullable Run run = before;
    if ((run == null ? 0 : run.lastSequence()) != after) {
      throw new ChangedMeanwhile();
    }
    int index = 0;
    for (RunEvent event : events) {
      String act = index++ == 0 ? idem : idem + "/" + index;
      long sequence = log.append(db, act, by, new StoredEvent.OfRun(id, event));
      Recorded recorded = new Recorded(sequence, by, event);
      run =
          run == null ? Run.begin(id, contents.of(db, hash(event)), recorded) : run.after(recorded);
    }
    if (run == null) {
      throw new IllegalArgumentException("a run begins with an event");
    }
    RunStates.write(db, marks, before, run);
    return run;
  }

  private static boolean repeated(Database db, RunId id, String idem) {
    Optional<String> before =
        db.first(
            "SELECT coalesce(e.run, '') FROM ledger l LEFT JOIN run_event e ON e.seq = l.seq"
                + " WHERE l.idem = ?",
            row -> row.getString(1),
            idem);
    if (before.isPresent() && !before.get().equals(id.value())) {
      throw new IllegalArgumentException("the act " + idem + " is another run's");
    }
    return before.isPresent();
  }

  private static String hash(RunEvent event) {
    if (event instanceof RunEvent.Started started) {
      return started.hash().hex();
    }
    throw new IllegalArgumentException("a run begins with its start");
  }

  private Optional<Run> find(Database db, RunId id) {
    long newest = db.number("SELECT last_seq FROM run_state WHERE run = ?", id.value());
    if (newest == 0) {
      return Optional.empty();
    }
    return folded
        .at(id, newest)
        .or(
            () -> {
              Optional<Run> loaded = RunLoader.load(db, id, contents);
              loaded.ifPresent(folded::keep);
              return loaded;
            });
  }
}
