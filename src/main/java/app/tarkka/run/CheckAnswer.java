package app.tarkka.run;

/** What a checker says of one entry that was handed to them. */
public sealed interface CheckAnswer {
  EntryKey key();

  /** Measured or judged without seeing the doer's result. */
  record Blind(EntryKey key, Result result, RunCommand.Care care) implements CheckAnswer {}

  /** Looked at the work and the doer's result, and accepts it. */
  record Accept(EntryKey key) implements CheckAnswer {}

  /**
   * It cannot be checked now, and why: a broken gauge, a part that is covered. It is no check, and
   * the entry waits on for a second person.
   */
  record Cannot(EntryKey key, String reason) implements CheckAnswer {}

  /** Looked at the work and does not accept it. */
  record Reject(EntryKey key, String note) implements CheckAnswer {}
}
