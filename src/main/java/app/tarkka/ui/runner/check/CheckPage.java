package app.tarkka.ui.runner.check;

import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.runner.entry.Stop;

/** One page of a sitting: blind ones first, so that nothing seen can lead what is measured. */
public sealed interface CheckPage {
  Stop stop();

  /** What is checked on it. */
  WaitingCheck waiting();

  record Measure(BlindItem item) implements CheckPage {
    @Override
    public Stop stop() {
      return item.stop();
    }

    @Override
    public WaitingCheck waiting() {
      return item.waiting();
    }
  }

  record Inspect(InspectItem item) implements CheckPage {
    @Override
    public Stop stop() {
      return item.stop();
    }

    @Override
    public WaitingCheck waiting() {
      return item.waiting();
    }
  }
}
