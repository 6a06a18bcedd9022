package app.tarkka.run;

/** Whether a place is to be answered as the run now stands. */
public enum Dueness {
  DUE,
  /** Its condition is not met. */
  NOT_MET,
  /**
   * It depends on a result that a second person has not checked blind yet. Nothing is asked that
   * would tell that result (domain.md rule 10), not even of its doer.
   */
  WAITING
}
