package app.tarkka.measure;

import java.math.BigDecimal;

/**
 * A value in another unit.
 *
 * @param exact whether it is the very value; a third of something has no last digit and is rounded
 */
public record Converted(BigDecimal value, boolean exact) {}
