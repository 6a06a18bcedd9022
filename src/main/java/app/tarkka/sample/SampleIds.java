package app.tarkka.sample;

import java.util.UUID;
import java.util.function.Supplier;

/** Ids that say that what they name belongs to the sample. */
final class SampleIds implements Supplier<String> {
  @Override
  public String get() {
    return Sample.PREFIX + UUID.randomUUID();
  }
}
