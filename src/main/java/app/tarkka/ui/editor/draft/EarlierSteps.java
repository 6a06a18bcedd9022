package app.tarkka.ui.editor.draft;

import app.tarkka.document.Answer;
import app.tarkka.document.Branches;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.markup.PlainLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps that are answered before a line of the outline, which it may refer to. */
public final class EarlierSteps {
  private final Content content;
  private final Branches branches;
  private final Map<StepId, String> numbers;
  private final int before;
  private final int section;

  private EarlierSteps(Content content, int before, int section, Branches branches) {
    this.content = content;
    this.before = before;
    this.section = section;
    this.branches = branches;
    numbers = Numbering.of(content);
  }

  public static EarlierSteps than(Content content, Row row) {
    Branches branches = Branches.of(content);
    int before =
        switch (row) {
          case Row.OfStep(Step step, int _, String _) -> first(step, branches);
          case Row.OfSection line ->
              content.sections().get(line.index()).steps().stream()
                  .mapToInt(step -> first(step, branches))
                  .min()
                  .orElseGet(() -> content.stepsInOrder().size());
        };
    int section =
        switch (row) {
          case Row.OfStep(Step step, int _, String _) -> branches.at(step.id()).section();
          case Row.OfSection line -> line.index();
        };
    return new EarlierSteps(content, before, section, branches);
  }

  private static int first(Step step, Branches branches) {
    return step.steps().stream()
        .mapToInt(sub -> first(sub, branches))
        .reduce(branches.at(step.id()).position(), Math::min);
  }

  /** Those that ask for something, in the order of doing; not for each piece of another section. */
  public List<Step> asking() {
    return content.stepsInOrder().stream()
        .filter(step -> branches.at(step.id()).position() < before)
        .filter(step -> !ofOtherPieces(step))
        .filter(step -> !(step.answer() instanceof Answer.None))
        .filter(step -> !step.id().equals(Content.FINAL_CHECK))
        .toList();
  }

  private boolean ofOtherPieces(Step step) {
    int own = branches.at(step.id()).section();
    return own >= 0 && own != section && content.sections().get(own).repeats();
  }

  /** Those that give a number. */
  public List<Step> numeric() {
    return asking().stream().filter(step -> step.answer().number()).toList();
  }

  public Optional<Step> step(StepId id) {
    return content.step(id);
  }

  public Map<StepId, String> numbers() {
    return numbers;
  }

  /** Number and text on one line. */
  public String named(Step step) {
    return (numbers.getOrDefault(step.id(), "") + " " + PlainLine.of(step.text())).strip();
  }
}
