package app.tarkka.document.lint;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a step is put: what to do, one thing, in few words. */
final class StepWording {
  /** Scripts without spaces have no words that could be counted. */
  private static final Set<Character.UnicodeScript> UNSPACED =
      Set.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.THAI,
          Character.UnicodeScript.LAO,
          Character.UnicodeScript.KHMER,
          Character.UnicodeScript.MYANMAR);

  private final Step step;
  private final Prose prose;
  private final Optional<Grammar> grammar;
  private final LintPlace place;

  StepWording(Step step, Prose prose, Optional<Grammar> grammar) {
    this.step = step;
    this.prose = prose;
    this.grammar = grammar;
    this.place = new LintPlace.OfStep(step.id());
  }

  /**
   * @param told whether the step is to tell what to do; an item of a checklist may tell what must
   *     be so
   */
  List<LintFinding> findings(boolean told) {
    List<LintFinding> found = new ArrayList<>();
    List<Sentence> sentences = prose.sentences();
    if (told && !sentences.isEmpty() && asksToDo()) {
      Sentence first = sentences.getFirst();
      if (grammar.filter(known -> known.states(first)).isPresent()) {
        int from = first.words().getFirst().from();
        found.add(
            LintFinding.at(LintRule.NO_IMPERATIVE, place, from, first.words().getLast().to()));
      }
    }
    grammar.flatMap(known -> TwoActions.in(prose, known)).map(this::two).ifPresent(found::add);
    tooLong().ifPresent(found::add);
    return found;
  }

  /** Where one looks whether something is so, a sentence that says it is the right one. */
  private boolean asksToDo() {
    return switch (step.answer()) {
      case Answer.None _, Answer.PassFail _, Answer.YesNo _, Answer.Choice _, Answer.Derived _ ->
          false;
      case Answer.Acknowledge _,
          Answer.Quantity _,
          Answer.Text _,
          Answer.Date _,
          Answer.Time _,
          Answer.Photo _,
          Answer.Signature _,
          Answer.Code _ ->
          step.steps().isEmpty();
    };
  }

  private LintFinding two(LintFix.Split cut) {
    LintFinding found =
        LintFinding.at(LintRule.TWO_ACTIONS, place, cut.end(), Math.max(cut.next(), cut.end()));
    // An answer or a timer belongs to one of the two, and only the author knows to which.
    boolean either = step.answer() instanceof Answer.Acknowledge && step.timers().isEmpty();
    return either ? found.fixedBy(cut) : found;
  }

  private Optional<LintFinding> tooLong() {
    List<Word> words = prose.words();
    if (words.size() <= Lint.MOST_WORDS || unspaced()) {
      return Optional.empty();
    }
    int from = words.get(Lint.MOST_WORDS).from();
    return Optional.of(
        LintFinding.at(LintRule.TOO_LONG, place, from, words.getLast().to())
            .counting(words.size()));
  }

  private boolean unspaced() {
    long signs = prose.plain().codePoints().filter(Character::isLetter).count();
    long without =
        prose
            .plain()
            .codePoints()
            .filter(sign -> UNSPACED.contains(Character.UnicodeScript.of(sign)))
            .count();
    return without * 5 > signs;
  }
}
