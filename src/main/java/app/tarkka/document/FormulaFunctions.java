package app.tarkka.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What the functions of a {@link Formula} give. */
final class FormulaFunctions {
  private FormulaFunctions() {}

  static BigDecimal value(Formula.Function f, Formula.Inputs inputs) throws Formula.Stopped {
    if (f.name() == Formula.Name.ROUND) {
      int decimals = ((Formula.Constant) f.arguments().get(1)).value().intValueExact();
      return Formula.single(f.arguments().getFirst(), inputs)
          .setScale(decimals, RoundingMode.HALF_UP);
    }
    List<BigDecimal> values = new ArrayList<>();
    for (Formula argument : f.arguments()) {
      values.addAll(Formula.all(argument, inputs));
    }
    return switch (f.name()) {
      case MIN -> values.stream().reduce(values.getFirst(), BigDecimal::min);
      case MAX -> values.stream().reduce(values.getFirst(), BigDecimal::max);
      case COUNT -> BigDecimal.valueOf(values.size());
      case MEAN, ROUND ->
          values.stream()
              .reduce(BigDecimal.ZERO, (a, b) -> a.add(b, Formula.PRECISION))
              .divide(BigDecimal.valueOf(values.size()), Formula.PRECISION);
    };
  }
}
