import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestLibrary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A library of 100,000 runs of 20 entries each, made once and used again: target/bench/many-runs. A
 * hundred runs are written through the store, some corrected, some on hold and some blind; the rest
 * are copies of their rows under other ids, subjects and days, written past the program with the
 * triggers taken out and put back. The copies' hashes are random: it opens and reads like any
 * other, and would not verify.
 */
final class ManyRuns {
  private static final int STEPS = 20;
  private static final int WRITTEN = 100;
  private static final long SPAN = 3L * 365 * 24 * 3600 * 1_000_000_000L;

  private ManyRuns() {}

  /** The file, made when it is not there. */
  static Path file(int runs) throws Exception {
    Path folder = Path.of("target", "bench", "many-runs");
    Path done = folder.resolve("done-" + runs);
    Path file = folder.resolve("shop.tarkka");
    if (Files.exists(done)) {
      return file;
    }
    Files.createDirectories(folder);
    Files.deleteIfExists(file);
    try (TestLibrary shop = TestLibrary.in(folder)) {
      write(shop);
    }
    copy(file, runs / WRITTEN);
    Files.createFile(done);
    return file;
  }

  private static void write(TestLibrary shop) {
    List<Revision> documents = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      documents.add(shop.effective(content(i)));
    }
    for (int i = 0; i < WRITTEN; i++) {
      new Writing(shop, documents.get(i % documents.size()), i).all();
    }
  }

  private static Content content(int number) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      StepBuilder step = new StepBuilder(new StepId("s" + i), "Do what step " + i + " says.");
      if (i % 4 == 1) {
        step.number(Specification.between(new BigDecimal("75"), new BigDecimal("85"), "g"));
      } else if (i % 4 == 2) {
        step.answer(new Answer.PassFail());
      }
      steps.add(step.signOff(i == 5 ? SignOff.BLIND : SignOff.PERFORMED).build());
    }
    return Content.of(
        Kind.PROCEDURE,
        String.format(Locale.ROOT, "SOP-%03d", number),
        "Often run " + number,
        List.of(Section.of("Do", steps)));
  }

  /** One run, as many events in few transactions. */
  private record Writing(TestLibrary shop, Revision revision, int number) {
    void all() {
      RunId id = new RunId(String.format(Locale.ROOT, "bench-0000-%02d", number));
      String subject = String.format(Locale.ROOT, "Order 0000-%02d", number);
      EntryKey blind = key(5, 1);
      append(
          id,
          "cho",
          null,
          new RunEvent.Started(
              revision.document(),
              revision.number(),
              revision.hash(),
              subject,
              List.of(new RequiredCheck(Place.of(blind.step()), SignOff.BLIND, 5)),
              null));
      for (int i = 0; i < STEPS; i++) {
        append(id, "cho", null, entry(i));
      }
      if (number % 10 == 3) {
        append(
            id,
            "cho",
            Meaning.PERFORMED,
            new RunEvent.EntryCorrected(
                key(1, 1), key(1, 2), grams("79"), Judgement.IN_LIMITS, "c1b", "misread"));
      }
      if (number % 10 == 7) {
        String hold = "nc-" + id;
        append(
            id,
            "cho",
            null,
            new RunEvent.Held(hold, HoldCause.FAILED, key(2, 1).step(), key(2, 1)));
        append(
            id,
            "dia",
            Meaning.DECIDED,
            new RunEvent.DispositionDecided(
                hold, Disposition.USE_AS_IS, "Good enough", "5", "", ""),
            new RunEvent.HoldReleased(hold));
      }
      append(id, "cho", Meaning.PERFORMED, new RunEvent.HandedToCheck(List.of(blind)));
      append(
          id,
          "ben",
          Meaning.CHECKED,
          new RunEvent.CheckCommitted(
              blind,
              TestLibrary.id("cho"),
              "content 5",
              grams("80"),
              Judgement.IN_LIMITS,
              CheckOutcome.AGREES,
              true,
              "own"),
          new RunEvent.Completed());
    }

    private RunEvent entry(int step) {
      boolean out = number % 25 == 4 && step == 9;
      Result result =
          step % 4 == 1
              ? grams(out ? "90" : "80")
              : step % 4 == 2 ? new Result.PassFail(true) : new Result.Acknowledged();
      Judgement judgement =
          out
              ? Judgement.OUT_OF_LIMITS
              : step % 4 == 1
                  ? Judgement.IN_LIMITS
                  : step % 4 == 2 ? Judgement.PASSED : Judgement.NOT_JUDGED;
      return new RunEvent.EntryRecorded(key(step, 1), result, judgement, "content " + step);
    }

    private void append(RunId id, String who, Meaning meaning, RunEvent... events) {
      long after = shop.runs().find(id).map(Run::lastSequence).orElse(0L);
      shop.runs()
          .append(
              id,
              after,
              List.of(events),
              shop.by(meaning == null ? shop.signIn(who) : shop.sign(who, meaning)),
              shop.ids().get());
    }

    private static EntryKey key(int step, int entry) {
      return new EntryKey(new StepId("s" + step), 0, 1, entry);
    }

    private static Result grams(String typed) {
      return new Result.Measured(typed, List.of(new BigDecimal(typed)), "g");
    }
  }

  private static void copy(Path file, int times) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement sql = connection.createStatement()) {
      sql.execute("PRAGMA synchronous = OFF");
      sql.execute("PRAGMA cache_size = -200000");
      List<String> triggers = new ArrayList<>();
      List<String> names = new ArrayList<>();
      try (ResultSet rows =
          sql.executeQuery("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")) {
        while (rows.next()) {
          names.add(rows.getString(1));
          triggers.add(rows.getString(2));
        }
      }
      connection.setAutoCommit(false);
      for (String name : names) {
        sql.execute("DROP TRIGGER " + name);
      }
      long first = number(sql, "SELECT min(seq) FROM run");
      long last = number(sql, "SELECT max(seq) FROM ledger");
      long length = last - first + 1;
      for (int k = 1; k < times; k++) {
        String id = "replace(%s, '0000-', '" + String.format(Locale.ROOT, "%04d-", k) + "')";
        long by = k * length;
        rows(
            sql,
            "ledger",
            "seq + "
                + by
                + ", idem || '-"
                + k
                + "', randomblob(32), randomblob(32),"
                + " CAST("
                + id.formatted("CAST(body AS TEXT)")
                + " AS BLOB)",
            first,
            last);
        rows(sql, "signature", "seq + " + by + ", person, meaning, credential", first, last);
        String run = id.formatted("run");
        rows(
            sql,
            "run",
            id.formatted("id")
                + ", document, revision, hash, "
                + id.formatted("subject")
                + ", "
                + id.formatted("subject_key")
                + ", verifies, verified_before, person, started + "
                + SPAN / times * k
                + ", sample, seq + "
                + by,
            first,
            last);
        rows(sql, "run_event", run + ", seq + " + by + ", type, person", first, last);
        rows(
            sql,
            "performed",
            run + ", step, unit, attempt, entry, person, content, seq + " + by + ", not_applicable",
            first,
            last);
        rows(
            sql,
            "checked",
            "seq + "
                + by
                + ", "
                + run
                + ", step, unit, attempt, entry, doer, person,"
                + " content, outcome",
            first,
            last);
        rows(sql, "void", run + ", step, unit, attempt, entry, cause, seq + " + by, first, last);
        rows(
            sql,
            "required_check",
            "seq + " + by + ", " + run + ", step, unit, policy, position",
            first,
            last);
        rows(
            sql,
            "hold",
            run + ", nonconformance, cause, step, unit, attempt, entry, seq + " + by,
            first,
            last);
        rows(
            sql,
            "hold_decided",
            run + ", nonconformance, disposition, person, seq + " + by,
            first,
            last);
        rows(sql, "run_end", run + ", kind, person, seq + " + by, first, last);
        sql.execute(
            "INSERT INTO run_state SELECT "
                + run
                + ", state, last_seq + "
                + by
                + ", last + "
                + SPAN / times * k
                + ", ended + "
                + SPAN / times * k
                + ", answered, steps, waiting, holds,"
                + " attempts, to_release, unchecked FROM run_state WHERE run GLOB 'bench-0000-*'");
        sql.execute(
            "INSERT INTO run_mark SELECT "
                + run
                + ", step, mark FROM run_mark WHERE run GLOB 'bench-0000-*'");
        if (k % 50 == 0) {
          connection.commit();
        }
      }
      for (String trigger : triggers) {
        sql.execute(trigger);
      }
      connection.commit();
    }
  }

  private static void rows(Statement sql, String table, String values, long first, long last)
      throws Exception {
    sql.execute(
        "INSERT INTO "
            + table
            + " SELECT "
            + values
            + " FROM "
            + table
            + " WHERE seq BETWEEN "
            + first
            + " AND "
            + last);
  }

  private static long number(Statement sql, String query) throws Exception {
    try (ResultSet row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
