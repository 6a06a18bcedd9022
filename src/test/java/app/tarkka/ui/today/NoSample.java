package app.tarkka.ui.today;

import app.tarkka.person.Authentication;
import java.util.List;

/** A library without a sample in it. */
public final class NoSample implements SampleRemoval {
  @Override
  public List<String> kept() {
    return List.of();
  }

  @Override
  public List<String> remove(Authentication owner) {
    return List.of();
  }
}
