package app.tarkka.ui.kit;

/** How far long work is. Called by the work, on its own thread. */
public interface Progress {
  /**
   * @param fraction of the work that is done, 0 to 1; negative when it cannot be known
   * @param doing what is being done now, as shown to people
   * @throws java.util.concurrent.CancellationException when the person asked to stop
   */
  void at(double fraction, String doing);
}
