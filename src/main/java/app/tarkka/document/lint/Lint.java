package app.tarkka.document.lint;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.find.StepMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through a content for what domain.md §3.8 warns of. Pure: the same content has the same
 * findings.
 */
public final class Lint {
  /** Of a step; ASD-STE100 asks the same of a sentence in a procedure. */
  public static final int MOST_WORDS = 20;

  /** Of a pause point (domain.md §3.8). */
  public static final int MOST_ITEMS = 9;

  /** Of all steps, in per cent (domain.md §3.8). */
  public static final int MOST_BLIND = 20;

  private final Content content;
  private final Optional<Grammar> grammar;
  private final boolean told;
  private final Set<String> numbers;
  private final List<LintFinding> found = new ArrayList<>();

  private Lint(Content content) {
    this.content = content;
    this.grammar = Grammar.of(content.language());
    this.told = !Shape.ticked(content);
    this.numbers = Set.copyOf(Numbering.of(content).values());
  }

  /** In the order of the text, what is about the whole document first. */
  public static List<LintFinding> of(Content content) {
    Lint lint = new Lint(content);
    lint.run();
    return List.copyOf(lint.found);
  }

  private void run() {
    found.addAll(Shape.blindChecks(content));
    List<LintFinding> tooLong = Shape.pausePoints(content);
    for (int i = 0; i < content.sections().size(); i++) {
      LintPlace place = new LintPlace.OfSection(i);
      tooLong.stream().filter(one -> one.place().equals(place)).forEach(found::add);
      Section section = content.sections().get(i);
      grammar.ifPresent(known -> found.addAll(NoticeOrders.in(section.notices(), place, known)));
      section.steps().forEach(this::step);
    }
  }

  private void step(Step step) {
    LintPlace place = new LintPlace.OfStep(step.id());
    grammar.ifPresent(known -> found.addAll(NoticeOrders.in(step.notices(), place, known)));
    if (!step.text().isBlank()) {
      Prose prose = Prose.of(step.text());
      found.addAll(new StepWording(step, prose, grammar).findings(told));
      ExpectedAnswer.in(step, prose).ifPresent(found::add);
      MissingUnit.in(step, prose).ifPresent(found::add);
      StepMentions.lost(step.text(), numbers)
          .forEach(
              lost ->
                  found.add(
                      LintFinding.at(LintRule.NO_SUCH_STEP, place, lost.start(), lost.end())));
    }
    UnitWording.in(step).ifPresent(found::add);
    step.steps().forEach(this::step);
  }
}
