package app.tarkka.ui.kit;

/** A view that takes what was scanned. */
public interface Scanning {
  /** Takes it; false when nothing here waits for a code. */
  boolean scanned(String code);
}
