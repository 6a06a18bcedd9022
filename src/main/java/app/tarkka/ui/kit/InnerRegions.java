package app.tarkka.ui.kit;

/** A view with regions of its own: F6 goes through them before it leaves the view (R13). */
public interface InnerRegions {
  /** False when the focus is in the last region, or elsewhere. */
  boolean nextRegion();

  /** False when the focus is in the first region, or elsewhere. */
  boolean previousRegion();
}
