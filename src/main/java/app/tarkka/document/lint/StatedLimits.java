package app.tarkka.document.lint;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits that words state: <i>at least 1.5 mm</i>.
 *
 * @param lower absent where they state none, as {@code upper}
 * @param unit as it is written there
 */
public record StatedLimits(@Nullable Figure lower, @Nullable Figure upper, String unit) {

  /**
   * One limit.
   *
   * @param from where its digits begin in the text, in characters
   * @param to where they end; equal to {@code from} where the limit follows from other figures, as
   *     of {@code 8 ± 0.2 mm}
   */
  public record Figure(BigDecimal value, int from, int to) {}
}
