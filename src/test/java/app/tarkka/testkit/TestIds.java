package app.tarkka.testkit;

import java.util.function.Supplier;

/** Ids that are the same in every run of a test: id-1, id-2 … */
public final class TestIds implements Supplier<String> {
  private final String prefix;
  private int last;

  public TestIds() {
    this("id-");
  }

  /** For another process on the same library: its ids must be others. */
  public TestIds(String prefix) {
    this.prefix = prefix;
  }

  /** So many were taken already. */
  synchronized void skip(int taken) {
    last += taken;
  }

  @Override
  public synchronized String get() {
    return prefix + ++last;
  }
}
