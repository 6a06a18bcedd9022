package app.tarkka.ui.editor.help;

import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintPlace;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.util.function.Consumer;

/**
 * What writing help knows beside the rules: the words of language and shop, and what this seat does
 * not want to be told.
 *
 * @param document its id
 * @param asWriter does something once somebody is there in whose name it is done
 */
public record WritingHelp(
    ShopSpelling spelling, SeatHints seat, String document, Consumer<Runnable> asWriter) {
  boolean wanted(LintFinding finding) {
    return !seat.off().contains(finding.rule().token())
        && !seat.notHere(document).contains(key(finding));
  }

  /** What a finding is remembered by: the rule and the line, of a spelling the word as well. */
  static String key(LintFinding finding) {
    String line =
        switch (finding.place().line()) {
          case LintPlace.OfStep(var step) -> "step " + step.value();
          case LintPlace.OfSection(int index) -> "section " + index;
          case LintPlace.OfDocument _, LintPlace.OfNotice _ -> "document";
        };
    String word = finding.fix() instanceof LintFix.Respell(String wrong, _) ? " " + wrong : "";
    return finding.rule().token() + " " + line + word;
  }
}
