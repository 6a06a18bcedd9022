package app.tarkka.document.lint;

import app.tarkka.document.Content;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a finding right, as one action of the outliner. */
public record LintRepair(Content content) {

  /**
   * Makes two steps of one. The second is checked by whom the first is, and asked when the first
   * is.
   *
   * @return empty when the finding is none that splits, or its step has changed since
   */
  public Optional<Edit> split(LintFinding finding, StepId newId) {
    Optional<Step> found = step(finding);
    if (found.isEmpty() || !(finding.fix() instanceof LintFix.Split(int end, int next))) {
      return Optional.empty();
    }
    Step step = found.get();
    if (next > step.text().length()) {
      return Optional.empty();
    }
    String second = capital(step.text().substring(next));
    String first = step.text().substring(0, end);
    if (second.endsWith(".") && !first.endsWith(".")) {
      first += ".";
    }
    int cut = first.length();
    Spot spot = Spot.of(step.id());
    return new Outline(content)
        .write(spot, first + " " + second)
        .flatMap(edit -> new Outline(edit.content()).enter(spot, cut, newId))
        .flatMap(edit -> new Outline(edit.content()).change(newId, made -> like(step, made)));
  }

  /**
   * Writes a unit after the number, or into the specification.
   *
   * @return empty when the finding is about no unit, or its step has changed since
   */
  public Optional<Edit> addUnit(LintFinding finding, String unit) {
    Optional<Step> found = step(finding);
    if (found.isEmpty() || !(finding.fix() instanceof LintFix.AddUnit(int at, _))) {
      return Optional.empty();
    }
    Step step = found.get();
    Outline outline = new Outline(content);
    if (at == LintFix.AddUnit.IN_SPECIFICATION) {
      return outline.change(
          step.id(),
          old -> old.toBuilder().specification(withUnit(old.specification(), unit)).build());
    }
    String text = step.text();
    return at > text.length()
        ? Optional.empty()
        : outline.write(
            Spot.of(step.id()), text.substring(0, at) + " " + unit + text.substring(at));
  }

  /**
   * Writes a word otherwise.
   *
   * @return empty when the finding is about no word, or the word has changed since
   */
  public Optional<Edit> respell(LintFinding finding, String other) {
    return finding.fix() instanceof LintFix.Respell(String word, _)
        ? new Respelling(content, finding, word).as(other)
        : Optional.empty();
  }

  /**
   * Puts the limits into the words.
   *
   * @return empty when the finding is about no limits, or its step has changed since
   */
  public Optional<Edit> rewrite(LintFinding finding) {
    return agreed(finding)
        .flatMap(
            step ->
                finding.fix() instanceof LintFix.Agree(_, String words, _, _) && words != null
                    ? new Outline(content).write(Spot.of(step.id()), words)
                    : Optional.empty());
  }

  /**
   * Sets the limits that the words state.
   *
   * @return empty when the finding is about no limits, or its step has changed since
   */
  public Optional<Edit> setLimits(LintFinding finding) {
    return agreed(finding)
        .flatMap(
            step ->
                finding.fix() instanceof LintFix.Agree(_, _, _, Specification said) && said != null
                    ? new Outline(content)
                        .change(step.id(), old -> old.toBuilder().specification(said).build())
                    : Optional.empty());
  }

  private Optional<Step> agreed(LintFinding finding) {
    return finding.place() instanceof LintPlace.OfStep(StepId id)
            && finding.fix() instanceof LintFix.Agree(String text, _, Specification limits, _)
        ? content
            .step(id)
            .filter(step -> step.text().equals(text) && limits.equals(step.specification()))
        : Optional.empty();
  }

  /** The step of a finding that still stands. */
  private Optional<Step> step(LintFinding finding) {
    return finding.place() instanceof LintPlace.OfStep(StepId id)
            && Lint.of(content).contains(finding)
        ? content.step(id)
        : Optional.empty();
  }

  private static Step like(Step step, Step made) {
    return made.toBuilder()
        .signOff(step.signOff())
        .key(step.key())
        .required(step.required())
        .condition(step.steps().isEmpty() ? step.condition() : null)
        .build();
  }

  private static Specification withUnit(@Nullable Specification old, String unit) {
    return old == null
        ? Specification.open(unit)
        : new Specification(
            old.nominal(),
            old.lower(),
            old.upper(),
            unit,
            old.decimals(),
            old.readings(),
            old.agreement());
  }

  /** Only letters have capitals; a mark before them stays. */
  private static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int second = text.offsetByCodePoints(0, 1);
    return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
  }
}
