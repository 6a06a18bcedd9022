package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Specification;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ResultWordsTest {
  private final ResultWords english = new ResultWords(new Messages(Locale.ENGLISH));
  private final ResultWords finnish = new ResultWords(new Messages(Locale.of("fi")));

  @Test
  void saysOneAllowedValueAsOne() {
    Specification exact =
        Specification.around(new BigDecimal("100.00"), new BigDecimal("0.00"), "EUR");

    assertEquals("exactly 100.00 EUR", english.specification(exact));
    assertEquals("tasan 100,00 EUR", finnish.specification(exact));
  }

  @Test
  void writesAMinusAndNotAHyphen() {
    assertEquals("at most −18 °C", english.limits(null, new BigDecimal("-18"), "°C"));
  }
}
