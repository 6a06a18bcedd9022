package app.tarkka.document.lint;

import app.tarkka.document.Notice;
import java.util.ArrayList;
import java.util.List;

/**
 * Notices that tell to do something. How to be careful ("wear gloves", "do not open") belongs
 * there; an action belongs in a step, where it is ticked.
 */
final class NoticeOrders {
  private NoticeOrders() {}

  static List<LintFinding> in(List<Notice> notices, LintPlace owner, Grammar grammar) {
    List<LintFinding> found = new ArrayList<>();
    for (int i = 0; i < notices.size(); i++) {
      LintPlace place = new LintPlace.OfNotice(owner, i);
      Prose.of(notices.get(i).text()).sentences().stream()
          .filter(sentence -> orders(sentence, grammar))
          .findFirst()
          .map(
              sentence ->
                  LintFinding.at(
                      LintRule.ORDER_IN_NOTICE,
                      place,
                      sentence.words().getFirst().from(),
                      sentence.words().getLast().to()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean orders(Sentence sentence, Grammar grammar) {
    Sentence rest = sentence.after(grammar.words().openers());
    return grammar.commands(sentence)
        && !grammar.words().cautions().contains(rest.word(0))
        && rest.words().size() > 1
        && grammar.takesObject(rest, 0);
  }
}
