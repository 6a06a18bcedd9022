package app.tarkka.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How large the letters of a sheet are; {@link Fitted} composes it so. */
public enum Letters {
  NORMAL(List.of(1f)),
  /** For eyes that want it: 11 points become 15.4. */
  LARGE(List.of(1.4f)),
  /** As large as they can be on the fewest pages; 11 points become 10.01 at the least (P4). */
  FIT(List.of(1f, 0.97f, 0.94f, 0.91f));

  private final List<Float> factors;

  Letters(List<Float> factors) {
    this.factors = factors;
  }

  /** What sizes of letters may be multiplied by, the largest first. */
  public List<Float> factors() {
    return factors;
  }

  /** By its name in any case, such as {@code large}. */
  public static Optional<Letters> named(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(letters -> letters.name().equals(upper)).findFirst();
  }
}
