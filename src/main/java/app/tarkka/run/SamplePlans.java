package app.tarkka.run;

import app.tarkka.document.Repeat;
import java.util.List;

/** Looks sampling plans up. The tables and the switching rules are in {@code quality}. */
public interface SamplePlans {

  /** How the next lot of a series is inspected. */
  record Next(Inspection inspection, boolean mayReduce, boolean discontinued) {}

  SampleSize plan(Repeat.Sampled policy, int lot, Inspection inspection);

  /**
   * Where the lots of a series lead.
   *
   * @param lots the oldest first
   */
  Next after(List<JudgedLot> lots);
}
