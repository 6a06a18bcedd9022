package app.tarkka.ui.editor.draft;

import app.tarkka.document.Specification;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A specification as it is typed. Nominal and ± give the limits, and limits that lie evenly around
 * the nominal give the ±. What cannot be read stays as it was typed.
 */
public record SpecificationInput(Map<Field, String> typed, char decimalSeparator) {
  /** The fields, in the order of the form. */
  public enum Field {
    NOMINAL,
    TOLERANCE,
    LOWER,
    UPPER,
    UNIT,
    DECIMALS,
    READINGS,
    AGREEMENT
  }

  /** Why a field cannot be read. */
  public enum Problem {
    NOT_A_NUMBER,
    NOT_A_COUNT,
    NEGATIVE,
    UPPER_BELOW_LOWER
  }

  private static final int MOST_DECIMALS = 9;
  private static final int MOST_READINGS = 99;

  public SpecificationInput {
    typed = Map.copyOf(typed);
  }

  /** What a specification looks like when it is typed; null is one that asks for nothing. */
  public static SpecificationInput of(@Nullable Specification from, char decimalSeparator) {
    EnumMap<Field, String> typed = new EnumMap<>(Field.class);
    SpecificationInput empty = new SpecificationInput(typed, decimalSeparator);
    if (from == null) {
      return empty;
    }
    typed.put(Field.NOMINAL, empty.shown(from.nominal()));
    typed.put(Field.LOWER, empty.shown(from.lower()));
    typed.put(Field.UPPER, empty.shown(from.upper()));
    typed.put(Field.UNIT, from.unit());
    typed.put(Field.DECIMALS, from.decimals() == null ? "" : from.decimals().toString());
    typed.put(Field.READINGS, from.readings() == 1 ? "" : Integer.toString(from.readings()));
    typed.put(Field.AGREEMENT, empty.shown(from.agreement()));
    return new SpecificationInput(typed, decimalSeparator).withEvenTolerance();
  }

  public String text(Field field) {
    return typed.getOrDefault(field, "");
  }

  /** After a person typed into one field. */
  public SpecificationInput with(Field field, String text) {
    SpecificationInput changed = put(field, text);
    return switch (field) {
      case NOMINAL, TOLERANCE -> changed.withLimitsFromTolerance();
      case LOWER, UPPER -> changed.withEvenTolerance();
      case UNIT, DECIMALS, READINGS, AGREEMENT -> changed;
    };
  }

  /** What is wrong, by field; empty when it can be read. */
  public Map<Field, Problem> problems() {
    EnumMap<Field, Problem> problems = new EnumMap<>(Field.class);
    for (Field field : new Field[] {Field.NOMINAL, Field.LOWER, Field.UPPER}) {
      if (isTyped(field) && number(field).isEmpty()) {
        problems.put(field, Problem.NOT_A_NUMBER);
      }
    }
    for (Field field : new Field[] {Field.TOLERANCE, Field.AGREEMENT}) {
      if (isTyped(field)) {
        number(field)
            .ifPresentOrElse(
                value -> {
                  if (value.signum() < 0) {
                    problems.put(field, Problem.NEGATIVE);
                  }
                },
                () -> problems.put(field, Problem.NOT_A_NUMBER));
      }
    }
    if (isTyped(Field.DECIMALS) && count(Field.DECIMALS, 0, MOST_DECIMALS).isEmpty()) {
      problems.put(Field.DECIMALS, Problem.NOT_A_COUNT);
    }
    if (isTyped(Field.READINGS) && count(Field.READINGS, 1, MOST_READINGS).isEmpty()) {
      problems.put(Field.READINGS, Problem.NOT_A_COUNT);
    }
    Optional<BigDecimal> lower = number(Field.LOWER);
    Optional<BigDecimal> upper = number(Field.UPPER);
    if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) > 0) {
      problems.put(Field.UPPER, Problem.UPPER_BELOW_LOWER);
    }
    return problems;
  }

  /** The specification, when every field can be read. */
  public Optional<Specification> read() {
    return problems().isEmpty()
        ? Optional.of(
            new Specification(
                number(Field.NOMINAL).orElse(null),
                number(Field.LOWER).orElse(null),
                number(Field.UPPER).orElse(null),
                text(Field.UNIT).strip(),
                count(Field.DECIMALS, 0, MOST_DECIMALS).orElse(null),
                count(Field.READINGS, 1, MOST_READINGS).orElse(1),
                number(Field.AGREEMENT).orElse(null)))
        : Optional.empty();
  }

  private SpecificationInput put(Field field, String text) {
    EnumMap<Field, String> changed = new EnumMap<>(Field.class);
    changed.putAll(typed);
    changed.put(field, text);
    return new SpecificationInput(changed, decimalSeparator);
  }

  private SpecificationInput withLimitsFromTolerance() {
    Optional<BigDecimal> nominal = number(Field.NOMINAL);
    Optional<BigDecimal> tolerance = number(Field.TOLERANCE).filter(by -> by.signum() >= 0);
    if (nominal.isEmpty() || tolerance.isEmpty()) {
      return this;
    }
    return put(Field.LOWER, shown(nominal.get().subtract(tolerance.get())))
        .put(Field.UPPER, shown(nominal.get().add(tolerance.get())));
  }

  private SpecificationInput withEvenTolerance() {
    Optional<BigDecimal> nominal = number(Field.NOMINAL);
    Optional<BigDecimal> lower = number(Field.LOWER);
    Optional<BigDecimal> upper = number(Field.UPPER);
    if (nominal.isEmpty() || lower.isEmpty() || upper.isEmpty()) {
      return put(Field.TOLERANCE, "");
    }
    BigDecimal down = nominal.get().subtract(lower.get());
    boolean even = down.signum() >= 0 && down.compareTo(upper.get().subtract(nominal.get())) == 0;
    return put(Field.TOLERANCE, even ? shown(down) : "");
  }

  private boolean isTyped(Field field) {
    return !text(field).isBlank();
  }

  private Optional<BigDecimal> number(Field field) {
    return DecimalInput.read(text(field));
  }

  private Optional<Integer> count(Field field, int least, int most) {
    return number(field)
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(least)) >= 0)
        .filter(value -> value.compareTo(BigDecimal.valueOf(most)) <= 0)
        .map(BigDecimal::intValue);
  }

  private String shown(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString().replace('.', decimalSeparator);
  }
}
