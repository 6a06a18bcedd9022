package app.tarkka.ui.kit;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.SignIn;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.SignatureRequest.PinCheck;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Joins the signature dialog to {@link SignIn}: a right PIN and the act that it signs are one piece
 * of work on the writing thread, so that the dialog closes only when the act was committed.
 */
public final class Signing {
  private final Workbench workbench;
  private final SignIn signIn;
  private final ZoneId zone;

  public Signing(Workbench workbench, SignIn signIn, ZoneId zone) {
    this.workbench = workbench;
    this.signIn = signIn;
    this.zone = zone;
  }

  /** Somebody as the dialog lists them. */
  public static Signer signer(Person person) {
    return new Signer(person.id().value(), person.name());
  }

  /**
   * Signs afresh with this meaning.
   *
   * @param what is being done, in a person's words
   * @param act does it, and gives the refusal to show when it is not allowed
   */
  public PinCheck signs(
      String what, Meaning meaning, Function<Authentication, Optional<String>> act) {
    return (Signer signer, char[] pin, Consumer<@Nullable String> answer) ->
        work(what, () -> closing(pin, it -> signIn.sign(id(signer), it, meaning)), act, answer);
  }

  /** Only makes sure who it is; what follows is attributed to them without a signature. */
  public PinCheck identifies(String what, Function<Authentication, Optional<String>> act) {
    return (Signer signer, char[] pin, Consumer<@Nullable String> answer) ->
        work(what, () -> closing(pin, it -> signIn.signIn(id(signer), it)), act, answer);
  }

  private void work(
      String what,
      Callable<SignIn.Outcome> authenticates,
      Function<Authentication, Optional<String>> act,
      Consumer<@Nullable String> answer) {
    workbench
        .background()
        .<Optional<String>>write(
            what,
            () -> refusal(authenticates.call(), act),
            refusal -> answer.accept(refusal.orElse(null)),
            failure -> {
              workbench.problems().report(what, failure);
              answer.accept(workbench.problems().problemOf(what, failure).happened());
            });
  }

  private Optional<String> refusal(
      SignIn.Outcome outcome, Function<Authentication, Optional<String>> act) {
    return switch (outcome) {
      case SignIn.Outcome.Right(Authentication by) -> act.apply(by);
      case SignIn.Outcome.Wrong(int left, Instant _) ->
          Optional.of(workbench.text("kit.pin.wrong", left));
      case SignIn.Outcome.Wait(Instant until) ->
          Optional.of(workbench.text("kit.pin.wait", time(until)));
      case SignIn.Outcome.LockedOut _ -> Optional.of(workbench.text("kit.pin.locked"));
      case SignIn.Outcome.MustChange _ -> Optional.of(workbench.text("kit.pin.change"));
      case SignIn.Outcome.NotPossible _ -> Optional.of(workbench.text("kit.pin.impossible"));
    };
  }

  private String time(Instant until) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
        .withLocale(workbench.messages().locale())
        .format(until.atZone(zone));
  }

  private static PersonId id(Signer signer) {
    return new PersonId(signer.id());
  }

  /** Wipes what was typed, whatever comes of it. */
  private static SignIn.Outcome closing(char[] typed, Function<Pin, SignIn.Outcome> use) {
    try (Pin pin = new Pin(typed)) {
      return use.apply(pin);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }
}
