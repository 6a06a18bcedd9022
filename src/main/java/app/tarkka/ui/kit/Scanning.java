package app.tarkka.ui.kit;

/** A view that takes what was scanned. */
public interface Scanning {
  /** Whether something that is shown waits for a code. */
  boolean waitsForScan();

  /** Takes it; false when nothing here waits for a code. */
  boolean scanned(String code);
}
