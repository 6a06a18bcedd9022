package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Specification;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One record has one decimal mark, on the screen as on paper; the ledger has what was typed. */
final class ResultWordsTest {
  private final Result.Measured typed = new Result.Measured("12.3", List.of(), "mm");

  @Test
  void aValueHasTheMarkOfItsLimits() {
    ResultWords finnish = new ResultWords(new Messages(Locale.of("fi")));
    Specification limits =
        Specification.between(new BigDecimal("12.0"), new BigDecimal("13.0"), "mm");

    assertEquals("12,3\u00A0mm", finnish.of(typed));
    assertEquals("Rajat 12,0–13,0\u00A0mm", finnish.limits(limits));
  }

  @Test
  void theSheetWritesItInItsOwnLanguage() {
    assertEquals("12,3 mm", Words.in(SheetLanguage.INDONESIAN).number(typed));
    assertEquals("12.3 mm", Words.in(SheetLanguage.ENGLISH).number(typed));
    assertEquals("12.3", typed.typed());
  }
}
