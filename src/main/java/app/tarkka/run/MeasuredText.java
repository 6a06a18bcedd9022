package app.tarkka.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A measurement as it is read: what was typed, and in which unit it counts. */
public final class MeasuredText {
  private static final String BETWEEN = "; ";

  private MeasuredText() {}

  /** As it was typed: {@code 2,5 kg = 2500 g}, {@code 12.5; 12.7 N·m}. */
  public static String asTyped(Result.Measured measured) {
    return of(measured, UnaryOperator.identity());
  }

  /**
   * @param written how a number is written, such as with another decimal mark
   */
  static String of(Result.Measured measured, UnaryOperator<String> written) {
    List<String> typed = List.of(measured.typed().split(BETWEEN, -1));
    String unit = measured.unit().isEmpty() ? "" : " " + measured.unit();
    boolean bare = typed.stream().allMatch(part -> Measurement.number(part).isPresent());
    if (bare || typed.size() != measured.values().size()) {
      return written.apply(measured.typed()) + unit;
    }
    List<String> told = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String part = typed.get(i);
      String value = measured.values().get(i).toPlainString();
      Optional<TypedValue> read = TypedValue.of(part, measured.unit(), 0);
      boolean same = read.isPresent() && !read.get().converted();
      told.add(
          Measurement.number(part).isPresent()
              ? written.apply(part) + unit
              : same
                  ? written.apply(part)
                  : written.apply(part)
                      + (read.filter(TypedValue::exact).isPresent() ? " = " : " ≈ ")
                      + written.apply(value)
                      + unit);
    }
    return String.join(BETWEEN, told);
  }
}
