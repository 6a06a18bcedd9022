package app.tarkka.store.sqlite;

import app.tarkka.document.SignOff;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunEventJson;
import app.tarkka.run.RunId;
import app.tarkka.run.SubjectKey;
import app.tarkka.run.search.Folded;

/** What a run's events make of the tables that hold the four-eyes constraints. */
record RunProjection(Database database, long sequence, Attribution by, RunId run) {

  void apply(RunEvent event) {
    if (event instanceof RunEvent.Started started) {
      start(started);
    }
    database.update(
        "INSERT INTO run_event (run, seq, type, person, finishes) VALUES (?, ?, ?, ?, ?)",
        run.value(),
        sequence,
        RunEventJson.type(event),
        by.person().value(),
        event instanceof RunEvent.HandedToCheck handed && handed.finishes() ? 1 : 0);
    by.translation()
        .ifPresent(
            read ->
                database.update(
                    "INSERT INTO translation_read (seq, run, language, hash) VALUES (?, ?, ?, ?)",
                    sequence,
                    run.value(),
                    read.language(),
                    read.translation()));
    switch (event) {
      case RunEvent.Started e -> e.required().forEach(this::require);
      case RunEvent.EntryRecorded e -> performed(e.key(), e.result(), e.content());
      case RunEvent.EntryWithdrawn e -> voided(e.key(), "withdrawn");
      case RunEvent.EntryCorrected e -> {
        voided(e.replaced(), "corrected");
        performed(e.key(), e.result(), e.content());
      }
      case RunEvent.CheckRequired e -> require(e.check());
      case RunEvent.CheckCommitted e ->
          checked(e.key(), e.doer(), e.content(), e.outcome(), e.independent() ? 1 : 0);
      case RunEvent.CheckWitnessed e ->
          checked(e.key(), e.doer(), e.content(), CheckOutcome.WITNESSED, 0);
      case RunEvent.CheckInspected e -> checked(e.key(), e.doer(), e.content(), e.outcome(), 0);
      case RunEvent.ResultsShown e -> shown(e.key());
      case RunEvent.Held e -> hold(e);
      case RunEvent.DispositionDecided e ->
          database.update(
              "INSERT INTO hold_decided (run, nonconformance, disposition, person, seq)"
                  + " VALUES (?, ?, ?, ?, ?)",
              run.value(),
              e.nonconformance(),
              e.disposition().token(),
              by.person().value(),
              sequence);
      case RunEvent.ActionAssigned e -> assigned(e);
      case RunEvent.ActionClosed e ->
          database.update(
              "INSERT INTO action_closed (run, nonconformance, action, person, seq)"
                  + " VALUES (?, ?, ?, ?, ?)",
              run.value(),
              e.nonconformance(),
              e.action(),
              by.person().value(),
              sequence);
      case RunEvent.NonconformanceClosed e ->
          database.update(
              "INSERT INTO hold_closed (run, nonconformance, person, seq) VALUES (?, ?, ?, ?)",
              run.value(),
              e.nonconformance(),
              by.person().value(),
              sequence);
      case RunEvent.AttemptStarted e ->
          database.update(
              "INSERT INTO attempt_start (run, attempt, position, unit, seq)"
                  + " VALUES (?, ?, ?, ?, ?)",
              run.value(),
              e.attempt(),
              e.position(),
              e.unit(),
              sequence);
      case RunEvent.HandedOver e ->
          database.update(
              "INSERT INTO handed_over (run, giver, taker, seq) VALUES (?, ?, ?, ?)",
              run.value(),
              by.person().value(),
              e.to().value(),
              sequence);
      case RunEvent.TakenOver _ ->
          database.update(
              "INSERT INTO taken_over (run, handed, person, seq) VALUES (?1, coalesce((SELECT"
                  + " max(seq) FROM handed_over WHERE run = ?1), 0), ?2, ?3)",
              run.value(),
              by.person().value(),
              sequence);
      case RunEvent.ConditionNotMet e -> hidden(e);
      case RunEvent.SampleDrawn e -> {
        new UnitProjection(database, sequence, by, run).drawn(e);
        e.required().forEach(this::require);
      }
      case RunEvent.UnitAdded e -> {
        new UnitProjection(database, sequence, by, run).added(e);
        e.required().forEach(this::require);
      }
      case RunEvent.UnitRemoved e ->
          new UnitProjection(database, sequence, by, run).removed(e.unit());
      case RunEvent.LotJudged e ->
          new UnitProjection(database, sequence, by, run).judged(e.section(), e.verdict());
      case RunEvent.Completed _ -> ended("completed");
      case RunEvent.Released _ -> ended("released");
      case RunEvent.Abandoned _ -> ended("abandoned");
      case RunEvent.HandedToCheck _,
          RunEvent.CheckNotPossible _,
          RunEvent.ResultsDiffer _,
          RunEvent.NonconformanceRaised _,
          RunEvent.HoldReleased _,
          RunEvent.NoteAdded _,
          RunEvent.TimerStarted _,
          RunEvent.TimerOverridden _,
          RunEvent.Paused _,
          RunEvent.Reaffirmed _,
          RunEvent.Escalated _,
          RunEvent.Resumed _ -> {}
    }
  }

  private void start(RunEvent.Started e) {
    RunId verified = e.verifies();
    database.update(
        "INSERT INTO run (id, document, revision, hash, subject, subject_key, verifies,"
            + " verified_before, person, started, sample, seq, subject_folded)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, iif(?7 = '', 0, coalesce((SELECT max(e.seq)"
            + " FROM run d JOIN run_end e ON e.run = d.id AND e.kind = 'completed'"
            + " WHERE d.document = ?2 AND d.subject_key = ?6), 0)), ?8, ?9, ?10, ?11, ?12)",
        run.value(),
        e.document().value(),
        e.revision(),
        e.hash().hex(),
        e.subject(),
        SubjectKey.of(e.subject()),
        verified == null ? "" : verified.value(),
        by.person().value(),
        Instants.nanos(by.at()),
        Settings.sample(run.value()),
        sequence,
        Folded.of(e.subject()));
  }

  private void require(RequiredCheck check) {
    SignOff policy = check.policy();
    database.update(
        "INSERT INTO required_check (seq, run, step, unit, policy, position, conditional)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        sequence,
        run.value(),
        check.place().step().value(),
        check.place().unit(),
        policy.token(),
        check.position(),
        check.conditional() ? 1 : 0);
  }

  private void hidden(RunEvent.ConditionNotMet e) {
    database.update(
        "INSERT INTO condition_not_met (run, step, unit, person, seq) VALUES (?, ?, ?, ?, ?)",
        run.value(),
        e.place().step().value(),
        e.place().unit(),
        by.person().value(),
        sequence);
    for (EntryKey key : e.because()) {
      database.update(
          "INSERT INTO condition_because (seq, run, step, unit, attempt, entry)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          sequence,
          run.value(),
          key.step().value(),
          key.unit(),
          key.attempt(),
          key.entry());
    }
  }

  private void performed(EntryKey key, Result result, String content) {
    database.update(
        "INSERT INTO performed (run, step, unit, attempt, entry, person, content, seq,"
            + " not_applicable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.value(),
        key.step().value(),
        key.unit(),
        key.attempt(),
        key.entry(),
        by.person().value(),
        content,
        sequence,
        result instanceof Result.NotApplicable ? 1 : 0);
  }

  private void voided(EntryKey key, String cause) {
    database.update(
        "INSERT INTO void (run, step, unit, attempt, entry, cause, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        run.value(),
        key.step().value(),
        key.unit(),
        key.attempt(),
        key.entry(),
        cause,
        sequence);
  }

  private void checked(
      EntryKey key, PersonId doer, String content, CheckOutcome outcome, int independent) {
    database.update(
        "INSERT INTO checked (seq, run, step, unit, attempt, entry, doer, person, content, outcome,"
            + " independent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        run.value(),
        key.step().value(),
        key.unit(),
        key.attempt(),
        key.entry(),
        doer.value(),
        by.person().value(),
        content,
        outcome.token(),
        independent);
  }

  private void shown(EntryKey key) {
    database.update(
        "INSERT INTO shown (run, step, unit, attempt, entry, person, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        run.value(),
        key.step().value(),
        key.unit(),
        key.attempt(),
        key.entry(),
        by.person().value(),
        sequence);
  }

  private void hold(RunEvent.Held e) {
    EntryKey key = e.key();
    database.update(
        "INSERT INTO hold (run, nonconformance, cause, step, unit, attempt, entry, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        run.value(),
        e.nonconformance(),
        e.cause().token(),
        e.step().value(),
        key == null ? 0 : key.unit(),
        key == null ? 0 : key.attempt(),
        key == null ? 0 : key.entry(),
        sequence);
  }

  private void assigned(RunEvent.ActionAssigned e) {
    database.update(
        "INSERT INTO action (run, nonconformance, action, owner, due, person, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        run.value(),
        e.nonconformance(),
        e.action(),
        e.assignment().owner().value(),
        e.assignment().due().toString(),
        by.person().value(),
        sequence);
  }

  private void ended(String kind) {
    database.update(
        "INSERT INTO run_end (run, kind, person, seq) VALUES (?, ?, ?, ?)",
        run.value(),
        kind,
        by.person().value(),
        sequence);
  }
}
