package app.tarkka.ui.settings;

import java.time.Duration;

/** The longest pause between two characters of a scanner (R12); none where there is no scanner. */
public enum ScannerPause {
  NO_SCANNER(0),
  MS_20(20),
  MS_35(35),
  MS_60(60),
  MS_100(100);

  private final int milliseconds;

  ScannerPause(int milliseconds) {
    this.milliseconds = milliseconds;
  }

  public Duration time() {
    return Duration.ofMillis(milliseconds);
  }

  int milliseconds() {
    return milliseconds;
  }
}
