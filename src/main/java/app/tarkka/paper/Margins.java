package app.tarkka.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The white on the side where sheets are bound, in millimetres. */
public enum Margins {
  NORMAL(20),
  /** For holes: they are 12 mm from the edge and 6 mm across (ISO 838), and stay clear of text. */
  WIDE(30);

  private final double binding;

  Margins(double binding) {
    this.binding = binding;
  }

  double binding() {
    return binding;
  }

  /** By its name in any case, such as {@code wide}. */
  public static Optional<Margins> named(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(margins -> margins.name().equals(upper)).findFirst();
  }
}
