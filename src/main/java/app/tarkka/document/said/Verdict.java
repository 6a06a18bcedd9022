package app.tarkka.document.said;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a clause says of its subject.
 *
 * @param subject the words before, empty in "If not, …"
 * @param kind what is said
 * @param value an option, or a number as it is written; empty when the kind needs none
 * @param unit of the number, empty when none is written
 */
record Verdict(String subject, Kind kind, String value, String unit) {
  /** The more particular first: "does not pass" ends in "pass" too. */
  enum Kind {
    NOT("^()(?:not|no|ei|tidak)$"),
    SO("^()(?:so|yes|kyllä|niin on|ya|ya begitu)$"),
    FAILED(
        "(?:(?:has |have )?fail(?:s|ed)?|(?:does|do|did) not pass|(?:is|was) (?:not"
            + " ok(?:ay)?|rejected|out of (?:limits|range)|outside (?:the |its )?limits)|ei"
            + " (?:läpäise|mene läpi|onnistu|kelpaa|ole kunnossa|ole"
            + " rajoissa)|epäonnistuu|hylätään|hylättiin|on hylätty|on rajojen"
            + " ulkopuolella|gagal|tidak (?:lulus|lolos|berhasil)|ditolak|di luar batas)"),
    PASSED(
        "(?:(?:has )?pass(?:es|ed)?|succeeds|succeeded"
            + "|(?:is|was) (?:ok(?:ay)?|accepted|within (?:the |its )?limits)"
            + "|läpäisee|läpäisi|menee läpi|onnistuu|hyväksytään|hyväksyttiin"
            + "|on (?:hyväksytty|kunnossa|rajoissa)"
            + "|lulus|lolos|berhasil|diterima|dalam batas)"),
    YES("(?:(?:is|was|says) yes|on kyllä|(?:adalah )?ya)"),
    NO("(?:(?:is|was|says) no|on ei|(?:adalah )?tidak)"),
    MORE(compared("more than|over|above|greater than|higher than|yli|lebih dari|di atas|>")),
    LESS(compared("less than|under|below|lower than|alle|kurang dari|di bawah|<")),
    AT_LEAST(compared("at least|vähintään|paling sedikit|minimal|≥|>=")),
    AT_MOST(compared("at most|enintään|paling banyak|maksimal|≤|<=")),
    NOT_CHOSEN("(?:(?:is|was) not|ei ole|bukan) (.+)"),
    CHOSEN("(?:is|was|on|adalah) (.+)");

    private final Pattern end;

    Kind(String end) {
      this.end = Pattern.compile("(?iu)" + (end.startsWith("^") ? end : "^(.+?)\\s+" + end + "$"));
    }

    private static String compared(String words) {
      return "(?:(?:is|was|on|adalah)\\s+)?(?:"
          + words
          + ")\\s*([-−]?\\d{1,12}(?:[.,]\\d{1,6})?)\\s*([^\\d\\s]{0,6})";
    }
  }

  /** Every reading of the clause, the more particular first. */
  static List<Verdict> in(String clause) {
    return Arrays.stream(Kind.values())
        .flatMap(
            kind -> {
              Matcher matcher = kind.end.matcher(clause);
              return matcher.matches()
                  ? Stream.of(
                      new Verdict(said(matcher, 1), kind, said(matcher, 2), said(matcher, 3)))
                  : Stream.empty();
            })
        .toList();
  }

  private static String said(Matcher matcher, int group) {
    String found = group > matcher.groupCount() ? null : matcher.group(group);
    return found == null ? "" : found.strip();
  }

  /** What the step would have to ask for, where it asks for a tick only. */
  Optional<Answer> answer(Step step) {
    boolean question = step.text().strip().endsWith("?");
    return switch (kind) {
      case NOT, SO -> Optional.of(question ? new Answer.YesNo() : new Answer.PassFail());
      case FAILED, PASSED -> Optional.of(new Answer.PassFail());
      case YES, NO -> Optional.of(new Answer.YesNo());
      case MORE, LESS, AT_LEAST, AT_MOST, CHOSEN, NOT_CHOSEN -> Optional.empty();
    };
  }

  /** What is asked of that step's answer; empty when the two do not fit. */
  Optional<Test> test(Step step) {
    Answer answer = step.answer();
    boolean yesNo = answer instanceof Answer.YesNo;
    Specification limits = step.specification();
    if (!unit.isEmpty() && (limits == null || !limits.unit().equals(unit))) {
      return Optional.empty();
    }
    return switch (kind) {
      case NOT -> Optional.of(yesNo ? new Test.No() : new Test.Failed());
      case SO -> Optional.of(yesNo ? new Test.Yes() : new Test.Passed());
      case FAILED -> Optional.of(new Test.Failed());
      case PASSED -> Optional.of(new Test.Passed());
      case YES -> Optional.of(new Test.Yes());
      case NO -> Optional.of(new Test.No());
      case MORE -> Optional.of(compared(Comparison.MORE));
      case LESS -> Optional.of(compared(Comparison.LESS));
      case AT_LEAST -> Optional.of(compared(Comparison.AT_LEAST));
      case AT_MOST -> Optional.of(compared(Comparison.AT_MOST));
      case CHOSEN -> option(answer).map(Test.Chosen::new);
      case NOT_CHOSEN -> option(answer).map(Test.NotChosen::new);
    };
  }

  private Test compared(Comparison comparison) {
    return new Test.Compared(comparison, new BigDecimal(value.replace(',', '.').replace('−', '-')));
  }

  private Optional<String> option(Answer answer) {
    return answer instanceof Answer.Choice choice
        ? choice.options().stream().filter(value::equalsIgnoreCase).findFirst()
        : Optional.empty();
  }
}
