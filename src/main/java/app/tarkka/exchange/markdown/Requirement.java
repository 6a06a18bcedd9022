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
          "(?iu)\\b(measure|measured|record|recorded|weigh|mittaa|punnitse|kirjaa|ukur|catat)\\b|测量|记录|称量");

  static Optional<Requirement> in(String sentence) {
    List<Blank> blanks = Blank.in(sentence);
    if (!blanks.isEmpty()) {
      Blank first = blanks.getFirst();
      return Optional.of(
          first.asksForNumber()
              ? number(limits(sentence, first.unit()))
              : new Requirement(first.answer(), null));
    }
    return Quantities.tolerance(sentence)
        .or(() -> labelled(sentence))
        .or(() -> measured(sentence))
        .map(Requirement::number);
  }

  private static Specification limits(String sentence, String unit) {
    return Quantities.tolerance(sentence)
        .or(() -> Quantities.limitWithUnit(sentence))
        .filter(found -> found.unit().equals(unit))
        .orElse(Specification.open(unit));
  }

  private static Optional<Specification> labelled(String sentence) {
    Matcher matcher = LABELLED.matcher(sentence.strip());
    return matcher.matches() ? Quantities.requirement(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Specification> measured(String sentence) {
    return MEASURES.matcher(sentence).find()
        ? Quantities.limitWithUnit(sentence)
        : Optional.empty();
  }

  private static Requirement number(Specification specification) {
    return new Requirement(new Answer.Quantity(), specification);
  }
}
