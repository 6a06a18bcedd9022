package app.tarkka.testkit;

import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.SignatureRequest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Answers dialogs from a script, and remembers what was asked. With no script, people cancel. */
public final class ScriptedDialogs implements Dialogs {
  private final Deque<Object> answers = new ArrayDeque<>();
  private final List<Question> reasons = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final List<Problem> told = new ArrayList<>();
  private final List<SignatureRequest> signatures = new ArrayList<>();

  /** The next dialog is answered with yes, this text or this signer. */
  public ScriptedDialogs answer(Object yesTextOrSigner) {
    answers.add(yesTextOrSigner);
    return this;
  }

  /** Titles of the questions, in order. */
  public List<String> asked() {
    return asked;
  }

  /** Whole, what a reason was asked for with. */
  public List<Question> reasons() {
    return reasons;
  }

  public List<Problem> told() {
    return told;
  }

  /** The signatures that were asked for. */
  public List<SignatureRequest> signatures() {
    return signatures;
  }

  @Override
  public boolean confirm(Question question) {
    asked.add(question.title());
    return next(Boolean.class).orElse(false);
  }

  @Override
  public boolean confirmDanger(Question question) {
    return confirm(question);
  }

  @Override
  public Optional<String> askReason(Question question) {
    asked.add(question.title());
    reasons.add(question);
    return next(String.class);
  }

  @Override
  public Optional<String> askText(Question question, String suggestion) {
    return askReason(question);
  }

  /** A signer who types this PIN. */
  public record Signature(Signer signer, String pin) {}

  /** Lets the request check the scripted PIN, or "1234" for a signer without one. */
  @Override
  public Optional<Signer> sign(SignatureRequest request) {
    signatures.add(request);
    Optional<Signature> signature =
        next(Object.class)
            .map(
                answer ->
                    answer instanceof Signature given
                        ? given
                        : new Signature((Signer) answer, "1234"));
    List<Signer> accepted = new ArrayList<>();
    signature.ifPresent(
        given ->
            request
                .check()
                .check(
                    given.signer(),
                    given.pin().toCharArray(),
                    refusal -> {
                      if (refusal == null) {
                        accepted.add(given.signer());
                      }
                    }));
    return accepted.stream().findFirst();
  }

  @Override
  public void tell(Problem problem) {
    told.add(problem);
  }

  private <T> Optional<T> next(Class<T> type) {
    return Optional.ofNullable(answers.poll()).map(type::cast);
  }
}
