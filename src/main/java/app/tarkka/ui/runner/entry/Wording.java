package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.person.LanguageRead;
import app.tarkka.run.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run's wording as it is read: the source, or an approved translation of it. What is answered is
 * always an answer to the source, so that two people who read different languages can be compared.
 *
 * @param read the same steps by the same ids, in the language that is read
 * @param translation null-free: empty when the source is read
 * @param untranslated steps that are read in the source although a translation is read
 */
public record Wording(
    Content source, Content read, Optional<LanguageRead> translation, Set<StepId> untranslated) {
  public Wording {
    untranslated = Set.copyOf(untranslated);
  }

  /** The source itself. */
  public static Wording of(Content source) {
    return new Wording(source, source, Optional.empty(), Set.of());
  }

  public static Wording of(Content source, ApprovedTranslation approved) {
    Translation translation = approved.translation();
    Set<StepId> untranslated = new HashSet<>();
    for (SourceText text : SourceTexts.of(source)) {
      if (translation.state(text) != Translation.State.CURRENT) {
        text.step().ifPresent(untranslated::add);
      }
    }
    return new Wording(
        source,
        translation.read(source),
        Optional.of(new LanguageRead(approved.language(), approved.hash().hex())),
        untranslated);
  }

  /** The step as it was written, which answers are judged by. */
  public Step source(Step step) {
    return source.step(step.id()).orElse(step);
  }

  /** The step as it is read. */
  public Step read(Step step) {
    return read.step(step.id()).orElse(step);
  }

  /** A result with its options in the language that is read. */
  public Result shown(StepId step, Result result) {
    return result instanceof Result.Chosen chosen
        ? new Result.Chosen(chosen.options().stream().map(o -> option(step, o)).toList())
        : result;
  }

  private String option(StepId step, String option) {
    List<String> written = options(source, step);
    int index = written.indexOf(option);
    return index < 0 ? option : options(read, step).get(index);
  }

  private static List<String> options(Content content, StepId step) {
    return content
        .step(step)
        .map(Step::answer)
        .filter(Answer.Choice.class::isInstance)
        .map(answer -> ((Answer.Choice) answer).options())
        .orElse(List.of());
  }
}
