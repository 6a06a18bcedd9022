package app.tarkka.run;

/** What came of a command: done and committed, or refused with nothing changed. */
public sealed interface RunOutcome {
  record Done(Run run) implements RunOutcome {}

  record Refused(Refusal refusal) implements RunOutcome {}
}
