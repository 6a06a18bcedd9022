package app.tarkka.ui.runner.check;

import app.tarkka.ui.runner.entry.Stop;

/** One page of a sitting: blind ones first, so that nothing seen can lead what is measured. */
public sealed interface CheckPage {
  Stop stop();

  record Measure(BlindItem item) implements CheckPage {
    @Override
    public Stop stop() {
      return item.stop();
    }
  }

  record Inspect(InspectItem item) implements CheckPage {
    @Override
    public Stop stop() {
      return item.stop();
    }
  }
}
