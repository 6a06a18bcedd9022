package app.tarkka.ui.kit.signing;

import app.tarkka.person.Authentication;
import app.tarkka.person.Badge;
import app.tarkka.person.Meaning;
import app.tarkka.person.PeopleService;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.SignIn;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.SignatureRequest;
import app.tarkka.ui.kit.Workbench;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Takes PINs to {@link SignIn} in the background, and says in plain words why one was refused. PINs
 * are wiped as soon as they were looked at.
 */
public final class Signing {
  private final SignIn signIn;
  private final Optional<PeopleService> people;
  private final Workbench workbench;

  /** Where a PIN that somebody else set can be changed at once. */
  public Signing(SignIn signIn, PeopleService people, Workbench workbench) {
    this(signIn, Optional.of(people), workbench);
  }

  public Signing(SignIn signIn, Workbench workbench) {
    this(signIn, Optional.empty(), workbench);
  }

  private Signing(SignIn signIn, Optional<PeopleService> people, Workbench workbench) {
    this.signIn = signIn;
    this.people = people;
    this.workbench = workbench;
  }

  /** The same with its sentences and dialogs in another language. */
  public Signing speaking(Workbench bench) {
    return new Signing(signIn, people, bench);
  }

  /**
   * Signs a person in.
   *
   * @param onMustChange called when the PIN is right but was set by somebody else (trust.md 21)
   * @param onRefused gets the sentence to show
   */
  public void signIn(
      PersonId person,
      char[] pin,
      Consumer<Authentication> onRight,
      Runnable onMustChange,
      Consumer<String> onRefused) {
    look(pin, typed -> signIn.signIn(person, typed), onRight, onMustChange, onRefused);
  }

  /** Looks for whom a badge chooses, among the people of the shop. */
  void badge(String code, Consumer<PersonId> onKnown, Runnable onUnknown) {
    if (people.isEmpty()) {
      onUnknown.run();
      return;
    }
    workbench
        .background()
        .read(
            workbench.text("signing.badge.looking"),
            () -> people.get().chosenBy(new Badge(code)),
            found -> found.ifPresentOrElse(onKnown, onUnknown));
  }

  /** It says no more than that: who has a badge is nobody's business here. */
  String unknownBadge() {
    return workbench.text("signing.badge.unknown");
  }

  /** The change to a PIN of one's own; empty where none can be made. */
  Optional<ChangePinModel> changeOf(PersonId person, Consumer<Authentication> onChanged) {
    return people.map(
        service ->
            new ChangePinModel(
                workbench, signIn, service, ZoneId.systemDefault(), person, onChanged));
  }

  /** Asks for a signature; {@code onSigned} is called once if somebody signed. */
  public void ask(SignatureForm form, Consumer<Authentication> onSigned) {
    AtomicReference<Authentication> proof = new AtomicReference<>();
    SignatureRequest request =
        new SignatureRequest(
            workbench.messages().text("signing", form.act()),
            meaning(form.meaning()),
            form.statement(),
            form.signed(),
            form.signers().stream().map(Signer::of).toList(),
            form.offered().map(Signer::of),
            form.barred().stream()
                .map(one -> new SignatureRequest.Barred(Signer.of(one.person()), one.why()))
                .toList(),
            form.proof(),
            (signer, pin, answer) ->
                look(
                    pin,
                    typed -> signIn.sign(new PersonId(signer.id()), typed, form.meaning()),
                    right -> {
                      proof.set(right);
                      answer.accept(null);
                    },
                    () -> answer.accept(mustChange()),
                    answer::accept));
    if (workbench.dialogs().sign(request).isPresent() && proof.get() != null) {
      onSigned.accept(proof.get());
    }
  }

  /** The word for what a signature says, as shown beside it. */
  public String meaning(Meaning meaning) {
    return workbench.messages().text("signing", meaning);
  }

  private void look(
      char[] pin,
      java.util.function.Function<Pin, SignIn.Outcome> door,
      Consumer<Authentication> onRight,
      Runnable onMustChange,
      Consumer<String> onRefused) {
    Pin typed = new Pin(pin);
    Arrays.fill(pin, '\0');
    Callable<SignIn.Outcome> work =
        () -> {
          try (typed) {
            return door.apply(typed);
          }
        };
    String what = workbench.text("signing.looking");
    workbench
        .background()
        .write(
            what,
            work,
            outcome -> answer(outcome, onRight, onMustChange, onRefused),
            failure -> {
              workbench.problems().report(what, failure);
              onRefused.accept(workbench.text("signing.failed"));
            });
  }

  private void answer(
      SignIn.Outcome outcome,
      Consumer<Authentication> onRight,
      Runnable onMustChange,
      Consumer<String> onRefused) {
    switch (outcome) {
      case SignIn.Outcome.Right right -> onRight.accept(right.authentication());
      case SignIn.Outcome.Wrong wrong ->
          onRefused.accept(workbench.text("signing.wrong", wrong.triesLeft()));
      case SignIn.Outcome.Wait wait ->
          onRefused.accept(workbench.text("signing.wait", time(wait.until())));
      case SignIn.Outcome.LockedOut _ -> onRefused.accept(workbench.text("signing.locked"));
      case SignIn.Outcome.MustChange _ -> onMustChange.run();
      case SignIn.Outcome.NotPossible _ -> onRefused.accept(workbench.text("signing.notPossible"));
    }
  }

  /** Where no change can be offered on the spot. */
  String mustChange() {
    return workbench.text("signing.mustChange");
  }

  private String time(Instant instant) {
    return DayAndTime.second(workbench.messages()).format(instant.atZone(ZoneId.systemDefault()));
  }
}
