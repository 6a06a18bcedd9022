package app.tarkka.quality;

import app.tarkka.document.Repeat;
import app.tarkka.run.Inspection;
import app.tarkka.run.JudgedLot;
import app.tarkka.run.SamplePlans;
import app.tarkka.run.SampleSize;
import java.util.List;

/** Single sampling by ISO 2859-1:1999, with its switching rules. */
public final class Iso2859Plans implements SamplePlans {
  @Override
  public SampleSize plan(Repeat.Sampled policy, int lot, Inspection inspection) {
    SamplingPlan plan = SamplingPlan.of(lot, policy.level(), policy.aql(), inspection);
    return new SampleSize(plan.letter().name(), plan.size(), plan.acceptance());
  }

  @Override
  public Next after(List<JudgedLot> lots) {
    Switching now = switching(lots);
    return new Next(now.inspection(), now.mayReduce(), now.discontinued());
  }

  /** With the reason for it. */
  public static Switching switching(List<JudgedLot> lots) {
    return Switching.after(
        lots.stream()
            .map(
                lot ->
                    new Switching.Lot(
                        SamplingPlan.of(lot.size(), lot.level(), lot.aql(), lot.inspection()),
                        lot.nonconforming()))
            .toList());
  }
}
