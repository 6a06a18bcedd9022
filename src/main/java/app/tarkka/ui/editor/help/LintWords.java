package app.tarkka.ui.editor.help;

import app.tarkka.document.Specification;
import app.tarkka.document.lint.Lint;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.List;
import java.util.stream.Collectors;

/** What writing help finds, in one sentence that says what to do. */
public record LintWords(Messages messages) {
  String sentence(LintFinding finding) {
    return switch (finding.rule()) {
      case NO_IMPERATIVE -> messages.text("lint.no-imperative");
      case TWO_ACTIONS -> messages.text("lint.two-actions");
      case TOO_LONG -> messages.text("lint.too-long", finding.figure(), Lint.MOST_WORDS);
      case EXPECTS_OK -> messages.text("lint.expects-ok");
      case NO_SUCH_STEP -> messages.text("lint.no-such-step");
      case NO_UNIT -> messages.text("lint.no-unit");
      case UNIT_SPELLING -> messages.text("lint.unit-spelling", unit(finding));
      case OTHER_LIMITS -> messages.text("lint.other-limits", limits(finding));
      case ORDER_IN_NOTICE -> messages.text("lint.order-in-notice");
      case LONG_PAUSE_POINT ->
          messages.text("lint.long-pause-point", finding.figure(), Lint.MOST_ITEMS);
      case MANY_BLIND -> messages.text("lint.many-blind", finding.figure(), Lint.MOST_BLIND);
      case SPELLING -> messages.text("lint.spelling", word(finding));
    };
  }

  private static String unit(LintFinding finding) {
    return finding.fix() instanceof LintFix.AddUnit(_, List<String> units) ? units.getFirst() : "";
  }

  private String limits(LintFinding finding) {
    return finding.fix() instanceof LintFix.Agree(_, _, Specification limits, _)
        ? new StepWords(messages).limits(limits)
        : "";
  }

  private static String word(LintFinding finding) {
    return finding.fix() instanceof LintFix.Respell(String word, _) ? word : "";
  }

  /** All that is said of a line, for its mark. */
  public String sentences(List<LintFinding> findings) {
    return findings.stream().map(this::sentence).collect(Collectors.joining("\n"));
  }

  /** One line of the list: where, and what. */
  String line(LintFinding finding, List<Row> rows) {
    String number =
        LintModel.spot(finding).stream()
            .flatMap(spot -> rows.stream().filter(row -> row.spot().equals(spot)))
            .map(
                row ->
                    switch (row) {
                      case Row.OfStep step -> step.number();
                      case Row.OfSection section -> section.number();
                    })
            .findFirst()
            .orElse("");
    return number.isEmpty() ? sentence(finding) : number + "  " + sentence(finding);
  }
}
