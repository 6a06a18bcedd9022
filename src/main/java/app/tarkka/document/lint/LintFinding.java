package app.tarkka.document.lint;

/**
 * One thing that a reader would stumble over.
 *
 * @param from where it begins in the text of its place, in characters
 * @param to where it ends there; equal to {@code from} when it has no place in the text
 * @param figure how many words, items or per cent there are; 0 where nothing is counted
 */
public record LintFinding(
    LintRule rule, LintPlace place, int from, int to, int figure, LintFix fix) {

  static LintFinding whole(LintRule rule, LintPlace place, int figure) {
    return new LintFinding(rule, place, 0, 0, figure, new LintFix.Rewrite());
  }

  static LintFinding at(LintRule rule, LintPlace place, int from, int to) {
    return new LintFinding(rule, place, from, to, 0, new LintFix.Rewrite());
  }

  LintFinding counting(int counted) {
    return new LintFinding(rule, place, from, to, counted, fix);
  }

  LintFinding fixedBy(LintFix found) {
    return new LintFinding(rule, place, from, to, figure, found);
  }
}
