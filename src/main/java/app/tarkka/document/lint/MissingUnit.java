package app.tarkka.document.lint;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quantity whose unit the reader would have to guess. */
final class MissingUnit {
  /** Before a number that names or counts something. */
  private static final Pattern NOT_MEASURED =
      Pattern.compile(
          "(?iu)(?:step|section|position|level|gas mark|speed|number|no\\.|#|mode|setting|page|port"
              + "|figure|fig\\.|table|channel|size|code|version|bag|box|line|room|zone|program"
              + "|programme|kohta|kohdan|vaihe|vaiheen|taso|tasolle|teho|teholle|asento|asentoon"
              + "|numero|nro|sivu|ohjelma|ohjelmalle|langkah|bagian|posisi|nomor|tingkat|level"
              + "|mode|halaman|program|tabel|gambar)\\s*$");

  private MissingUnit() {}

  static Optional<LintFinding> in(Step step, Prose prose) {
    LintPlace place = new LintPlace.OfStep(step.id());
    return inSpecification(step, prose, place).or(() -> inText(prose, place));
  }

  /** A number with limits is a measurement; without a unit it may still count something. */
  private static Optional<LintFinding> inSpecification(Step step, Prose prose, LintPlace place) {
    Specification asked = step.specification();
    boolean unitless = asked == null || asked.unit().isBlank();
    Optional<Measure> measure = Measure.in(prose.plain());
    if (!step.answer().number()
        || !unitless
        || Measure.counts(prose.plain())
        || measure.isEmpty()) {
      return Optional.empty();
    }
    List<String> units = measure.get().units();
    return Optional.of(
        LintFinding.whole(LintRule.NO_UNIT, place, 0)
            .fixedBy(new LintFix.AddUnit(LintFix.AddUnit.IN_SPECIFICATION, units)));
  }

  /** A number without a unit where the words say what is measured: "heat the oven to 180". */
  private static Optional<LintFinding> inText(Prose prose, LintPlace place) {
    for (Measure measure : Measure.values()) {
      Matcher matcher = measure.bare().matcher(prose.grammar());
      while (matcher.find()) {
        if (!NOT_MEASURED.matcher(prose.grammar().substring(0, matcher.start(1))).find()) {
          int end = matcher.end(1);
          return Optional.of(
              LintFinding.at(LintRule.NO_UNIT, place, matcher.start(1), end)
                  .fixedBy(new LintFix.AddUnit(end, measure.units())));
        }
      }
    }
    return Optional.empty();
  }
}
