package app.tarkka.document.lint;

import java.util.List;
import java.util.Optional;

/** Where an instruction goes on to a second action. */
final class TwoActions {
  private TwoActions() {}

  static Optional<LintFix.Split> in(Prose prose, Grammar grammar) {
    List<Sentence> sentences = prose.sentences();
    if (sentences.isEmpty()
        || !begins(sentences.getFirst(), grammar)
        || grammar
            .words()
            .leads()
            .contains(sentences.getFirst().after(grammar.words().openers()).word(0))) {
      return Optional.empty();
    }
    Optional<LintFix.Split> joined = joined(sentences.getFirst(), prose.markdown(), grammar);
    return joined.isPresent() || sentences.size() < 2 ? joined : following(sentences, grammar);
  }

  /** A command that is an action of its own. */
  private static boolean begins(Sentence sentence, Grammar grammar) {
    return grammar.commands(sentence)
        && !grammar
            .words()
            .companions()
            .contains(sentence.after(grammar.words().openers()).word(0));
  }

  /** "Open the door and take out the tray." */
  private static Optional<LintFix.Split> joined(
      Sentence written, String markdown, Grammar grammar) {
    Sentence sentence = written.after(grammar.words().openers());
    for (int i = 2; i + 1 < sentence.words().size(); i++) {
      if (!grammar.words().joiners().contains(sentence.word(i))) {
        continue;
      }
      int verb = i + 1;
      while (grammar.words().joiners().contains(sentence.word(verb))
          || grammar.words().openers().contains(sentence.word(verb))) {
        verb++;
      }
      boolean action =
          grammar.words().verbs().contains(sentence.word(verb))
              && !grammar.words().companions().contains(sentence.word(verb))
              && grammar.takesObject(sentence, verb);
      if (action) {
        boolean part = Grammar.any(sentence, 1, i, grammar.words().subordinating());
        return part ? Optional.empty() : Optional.of(cut(sentence, i, verb, markdown));
      }
    }
    return Optional.empty();
  }

  /** "Open the door. Take out the tray." */
  private static Optional<LintFix.Split> following(List<Sentence> sentences, Grammar grammar) {
    Sentence first = sentences.getFirst();
    Sentence second = sentences.get(1).after(grammar.words().openers());
    return begins(second, grammar) && grammar.takesObject(second, 0)
        ? Optional.of(new LintFix.Split(first.end(), sentences.get(1).words().getFirst().from()))
        : Optional.empty();
  }

  /** What was said up to the comma or the joining word stays as it is, with all its marks. */
  private static LintFix.Split cut(Sentence sentence, int joiner, int verb, String markdown) {
    int end = sentence.words().get(joiner).from();
    while (end > 0 && " ,;\n\t".indexOf(markdown.charAt(end - 1)) >= 0) {
      end--;
    }
    return new LintFix.Split(end, sentence.words().get(verb).from());
  }
}
