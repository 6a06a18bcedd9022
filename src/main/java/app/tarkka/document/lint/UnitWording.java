package app.tarkka.document.lint;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.measure.UnitSpelling;
import java.util.List;
import java.util.Optional;

/** A unit that is written otherwise than it is, such as Kg or gr. */
final class UnitWording {
  private UnitWording() {}

  static Optional<LintFinding> in(Step step) {
    Specification asked = step.specification();
    return asked == null || !step.answer().number()
        ? Optional.empty()
        : UnitSpelling.meant(asked.unit()).map(symbol -> found(step, symbol));
  }

  private static LintFinding found(Step step, String symbol) {
    return LintFinding.whole(LintRule.UNIT_SPELLING, new LintPlace.OfStep(step.id()), 0)
        .fixedBy(new LintFix.AddUnit(LintFix.AddUnit.IN_SPECIFICATION, List.of(symbol)));
  }
}
