package app.tarkka.document.said;

import app.tarkka.document.Answer;
import app.tarkka.document.BranchTests;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The condition that a step's words say: "If step 2.1 fails, …", "… only when the float test
 * fails", "If not, …".
 *
 * @param step the earlier step that decides
 * @param asked what that step has to ask for, as it asks for a tick only; empty when it asks for
 *     something that decides already
 */
public record SaidCondition(StepId step, Optional<Answer> asked, Test test) {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:the\\s+)?(?:(?:step|vaihe|kohta|langkah)\\s+)?(\\d+(?:\\.\\d+)*\\.?\\p{L}?)");
  private static final Pattern LAST_ONE =
      Pattern.compile("(?iu)|it|that|this|the result|se|tämä|tulos|itu|ini|hasilnya");

  /** Whether something is said of when at all; quick, for every letter that is typed. */
  public static boolean mayBe(String text) {
    return Clause.of(text).isPresent();
  }

  /**
   * @param earlier the steps that are answered before, in the order of doing
   * @param numbers by which a person names them
   */
  public static Optional<SaidCondition> in(
      String text, List<Step> earlier, Map<StepId, String> numbers) {
    return Clause.of(text).stream()
        .flatMap(clause -> Verdict.in(clause).stream())
        .flatMap(verdict -> decides(verdict, earlier, numbers).stream())
        .findFirst();
  }

  /** The content with the condition on {@code later}; unchanged when one of the two is gone. */
  public Content on(StepId later, Content content) {
    Content asking =
        asked
            .flatMap(
                answer ->
                    new Outline(content)
                        .change(step, old -> old.toBuilder().answer(answer).build()))
            .map(Edit::content)
            .orElse(content);
    return new Outline(asking)
        .change(later, old -> old.toBuilder().condition(condition()).build())
        .map(Edit::content)
        .orElse(content);
  }

  public Condition condition() {
    return Condition.when(step, test);
  }

  private static Optional<SaidCondition> decides(
      Verdict verdict, List<Step> earlier, Map<StepId, String> numbers) {
    Matcher numbered = NUMBERED.matcher(verdict.subject());
    if (numbered.matches()) {
      return earlier.stream()
          .filter(step -> numbered.group(1).equalsIgnoreCase(numbers.get(step.id())))
          .findFirst()
          .flatMap(step -> of(verdict, step));
    }
    if (LAST_ONE.matcher(verdict.subject()).matches()) {
      return earlier.isEmpty() ? Optional.empty() : of(verdict, earlier.getLast());
    }
    return only(
        Clause.tellingWords(verdict.subject()),
        earlier.stream().filter(step -> of(verdict, step).isPresent()).toList(),
        verdict);
  }

  /**
   * The one that is named; where several are, the only one of them that asks for more than a tick.
   */
  private static Optional<SaidCondition> only(
      List<String> words, List<Step> able, Verdict verdict) {
    List<Step> named =
        words.isEmpty()
            ? List.of()
            : able.stream()
                .filter(step -> Clause.tellingWords(step.text()).containsAll(words))
                .toList();
    List<Step> deciding =
        named.stream().filter(step -> !(step.answer() instanceof Answer.Acknowledge)).toList();
    List<Step> meant = deciding.size() == 1 ? deciding : named;
    return meant.size() == 1 ? of(verdict, meant.getFirst()) : Optional.empty();
  }

  private static Optional<SaidCondition> of(Verdict verdict, Step step) {
    Optional<Answer> asked =
        step.answer() instanceof Answer.Acknowledge ? verdict.answer(step) : Optional.empty();
    Step asking = asked.map(answer -> step.toBuilder().answer(answer).build()).orElse(step);
    return verdict
        .test(asking)
        .filter(test -> BranchTests.possible(asking, test))
        .map(test -> new SaidCondition(step.id(), asked, test));
  }
}
