package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Specification;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;
import java.util.List;
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

  @Test
  void writesWhatWasTypedWithTheMarkOfTheLimitsBesideIt() {
    Result typed = new Result.Measured("-12.30; 12,4", List.of(), "mm");

    assertEquals("−12,30; 12,4 mm", finnish.of(typed));
    assertEquals("−12.30; 12.4 mm", english.of(typed));
  }
}
