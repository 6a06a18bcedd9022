package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence asks a worker to write down, when it asks for more than a tick. */
record Requirement(Answer answer, @Nullable Specification specification) {
  private static final Pattern LABELLED =
      Pattern.compile("[^:：]{1,60}[:：]\\s*([^:：]{1,30})", Pattern.DOTALL);
  private static final Pattern MEASURES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(measured?|record(ed)?|weigh(ed)?|check(ed)?|verify|mittaa|punnitse|kirjaa"
              + "|tarkista|tarkasta|ukur|catat|timbang|periksa|cek)(?!\\p{L})|测量|记录|称量");

  /** A value of the work, unless the sentence says to what it is set. */
  private static final Pattern NAMES_VALUE =
      Pattern.compile(
          "(?iu)^(?!\\P{L}*(set|heat|preheat|bake|cook|keep|store|aseta|säädä|kuumenna|paista"
              + "|atur|setel|panaskan|panggang|simpan)(?!\\p{L})).*"
              + "(?<!\\p{L})(temperature|weight|\\p{L}*lämpötila|suhu|berat)(?!\\p{L}).*",
          Pattern.DOTALL);

  private static final Pattern YES_OR_NO =
      Pattern.compile("(?iu)\\((yes ?/ ?no|y ?/ ?n|kyllä ?/ ?ei|ya ?/ ?tidak)\\)");
  private static final Pattern PASS_OR_FAIL =
      Pattern.compile(
          "(?iu)\\((pass ?/ ?fail|ok ?/ ?(not ok|nok|fail)|ok ?/ ?ei ok|hyväksytty ?/ ?hylätty"
              + "|lulus ?/ ?gagal)\\)");

  static Optional<Requirement> in(String sentence) {
    List<Blank> blanks = Blank.in(sentence);
    if (!blanks.isEmpty()) {
      Blank first = blanks.getFirst();
      return Optional.of(
          first.asksForNumber()
              ? number(limits(sentence, first.unit()))
              : new Requirement(first.answer(), null));
    }
    return judged(sentence)
        .or(
            () ->
                Tolerances.in(sentence)
                    .or(() -> labelled(sentence))
                    .or(() -> measured(sentence))
                    .map(Requirement::number));
  }

  /** The two answers between which it asks to choose, in brackets. */
  private static Optional<Requirement> judged(String sentence) {
    if (YES_OR_NO.matcher(sentence).find()) {
      return Optional.of(new Requirement(new Answer.YesNo(), null));
    }
    return PASS_OR_FAIL.matcher(sentence).find()
        ? Optional.of(new Requirement(new Answer.PassFail(), null))
        : Optional.empty();
  }

  private static Specification limits(String sentence, String unit) {
    return Tolerances.in(sentence)
        .or(() -> Bounds.limitIn(sentence))
        .filter(found -> found.unit().equals(unit))
        .orElse(Specification.open(unit));
  }

  private static Optional<Specification> labelled(String sentence) {
    Matcher matcher = LABELLED.matcher(sentence.strip());
    return matcher.matches() ? Quantities.requirement(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Specification> measured(String sentence) {
    boolean asked = sentence.strip().endsWith("?");
    return !asked && (MEASURES.matcher(sentence).find() || NAMES_VALUE.matcher(sentence).matches())
        ? Bounds.in(sentence)
        : Optional.empty();
  }

  private static Requirement number(Specification specification) {
    return new Requirement(new Answer.Quantity(), specification);
  }
}
