package app.tarkka.document.lint;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expected answer that everybody gives without looking, such as "OK": what must be seen is not
 * said.
 */
final class ExpectedAnswer {
  private static final String OK =
      "ok|o\\.k\\.|okay|okey|fine|good|done|checked|normal|as expected|acceptable|satisfactory"
          + "|kunnossa|hyvä|tehty|tarkastettu|tarkistettu|normaali"
          + "|oke|baik|beres|normal|sudah|aman|sesuai harapan";
  private static final Pattern ONLY_OK = Pattern.compile("(?iu)\\s*(?:" + OK + ")[.!]?\\s*");

  /** As the importers write what stood in a column of that name. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?imu)(?:^|· )[*_]*(?:expected(?: results?| values?)?|results?|criteria|requirement"
              + "|odotettu(?: tulos)?|tulos|vaatimus|hasil(?: yang diharapkan)?|kriteria|syarat)"
              + "[*_]*:[*_]*\\s*("
              + OK
              + "|complete|correct|pass(?:ed)?|verified|yes|hyväksytty|oikein|kyllä|lulus|benar|selesai"
              + "|lengkap|ya)[.!]?\\s*(?:$|·)");

  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)(?:\\b(?:is|are|looks?)\\s+(ok|okay|fine|good)"
              + "|\\b(?:on|ovat)\\s+(ok|kunnossa)"
              + "|\\b(?:sudah|dalam kondisi|kondisinya|dalam keadaan)\\s+(oke?|baik|beres|normal))"
              + "[.?!]?\\s*$");

  private ExpectedAnswer() {}

  static Optional<LintFinding> in(Step step, Prose prose) {
    LintPlace place = new LintPlace.OfStep(step.id());
    LintFinding whole = LintFinding.whole(LintRule.EXPECTS_OK, place, 0);
    return asksForOk(step.answer())
        ? Optional.of(whole)
        : at(LABELLED.matcher(step.text()), place).or(() -> at(SAID.matcher(prose.plain()), place));
  }

  /** Among three or more options, one that says "OK" has others that say what is wrong. */
  private static boolean asksForOk(Answer answer) {
    return (answer instanceof Answer.Code(String expected) && ONLY_OK.matcher(expected).matches())
        || (answer instanceof Answer.Choice(List<String> options, _)
            && options.size() <= 2
            && options.stream().anyMatch(option -> ONLY_OK.matcher(option).matches()));
  }

  private static Optional<LintFinding> at(Matcher matcher, LintPlace place) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int group = 1;
    while (matcher.start(group) < 0) {
      group++;
    }
    return Optional.of(
        LintFinding.at(LintRule.EXPECTS_OK, place, matcher.start(group), matcher.end(group)));
  }
}
