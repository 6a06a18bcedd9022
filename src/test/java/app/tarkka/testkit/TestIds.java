package app.tarkka.testkit;

import java.util.function.Supplier;

/** Ids that are the same in every run of a test: id-1, id-2 … */
public final class TestIds implements Supplier<String> {
  private int last;

  @Override
  public synchronized String get() {
    return "id-" + ++last;
  }
}
