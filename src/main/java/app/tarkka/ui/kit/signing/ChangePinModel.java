package app.tarkka.ui.kit.signing;

import app.tarkka.person.Authentication;
import app.tarkka.person.PeopleOutcome;
import app.tarkka.person.PeopleRefusal;
import app.tarkka.person.PeopleService;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.SignIn;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Workbench;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A person chooses a PIN of their own, by giving the one they have, be it a one-time PIN. */
public final class ChangePinModel {
  private final Workbench workbench;
  private final SignIn signIn;
  private final PeopleService service;
  private final ZoneId zone;
  private final PersonId person;
  private final Consumer<Authentication> onChanged;
  private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
  private char[] known = {};

  /**
   * @param zone in which a waiting time is told
   * @param onChanged gets the sign-in with the new PIN, once it is in force
   */
  public ChangePinModel(
      Workbench workbench,
      SignIn signIn,
      PeopleService service,
      ZoneId zone,
      PersonId person,
      Consumer<Authentication> onChanged) {
    this.workbench = workbench;
    this.signIn = signIn;
    this.service = service;
    this.zone = zone;
    this.person = person;
    this.onChanged = onChanged;
  }

  /** The one-time PIN that was typed a moment ago, so that it is not asked for twice. */
  void knows(char[] typed) {
    Arrays.fill(known, '\0');
    known = typed;
  }

  /** Hands it to the form, once; empty when none was typed. The caller wipes it. */
  char[] takeKnown() {
    char[] taken = known;
    known = new char[0];
    return taken;
  }

  /** Why the PIN was not changed; empty at first and when it was. */
  public ReadOnlyStringProperty refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** True from the moment the new PIN is in force. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Whether the PINs are being looked at; nothing is taken meanwhile. */
  public ReadOnlyBooleanProperty workingProperty() {
    return working.getReadOnlyProperty();
  }

  /** What is wrong with a PIN as far as it is typed; empty when nothing is. */
  public String weakness(char[] typed) {
    try (Pin pin = new Pin(typed)) {
      return pin.weakness()
          .map(weakness -> workbench.messages().text("people", PeopleRefusal.of(weakness)))
          .orElse("");
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /**
   * Changes the PIN. Wipes what was typed, whatever comes of it.
   *
   * @return false when the new PIN cannot be taken as it was typed; it is said why
   */
  public boolean change(char[] current, char[] chosen, char[] again) {
    String flaw =
        Arrays.equals(chosen, again)
            ? weakness(Arrays.copyOf(chosen, chosen.length))
            : workbench.text("people.pin.differ");
    Arrays.fill(again, '\0');
    if (!flaw.isEmpty() || working.get()) {
      Arrays.fill(current, '\0');
      Arrays.fill(chosen, '\0');
      refusal.set(flaw);
      return false;
    }
    refusal.set("");
    working.set(true);
    String what = workbench.text("people.pin.changing");
    workbench
        .background()
        .<Change>write(
            what,
            () -> authenticateAndChange(current, chosen),
            this::answered,
            failure -> {
              working.set(false);
              workbench.problems().report(what, failure);
            });
    return true;
  }

  private void answered(Change change) {
    working.set(false);
    switch (change) {
      case Change.Refused(String why) -> refusal.set(why);
      case Change.Done(Authentication self) -> {
        refusal.set("");
        changed.set(true);
        onChanged.accept(self);
      }
    }
  }

  private sealed interface Change {
    record Done(Authentication self) implements Change {}

    record Refused(String why) implements Change {}
  }

  private Change authenticateAndChange(char[] current, char[] chosen) {
    try (Pin old = new Pin(current);
        Pin pin = new Pin(chosen)) {
      return switch (signIn.signIn(person, old)) {
        case SignIn.Outcome.Right(Authentication self) -> changeTo(pin, self);
        case SignIn.Outcome.MustChange(Authentication self) -> changeTo(pin, self);
        case SignIn.Outcome.Wrong wrong -> refused("people.pin.wrong", wrong.triesLeft());
        case SignIn.Outcome.Wait wait ->
            refused(
                "people.pin.wait",
                DayAndTime.second(workbench.messages()).format(wait.until().atZone(zone)));
        case SignIn.Outcome.LockedOut _ -> refused("people.pin.locked");
        case SignIn.Outcome.NotPossible _ -> refused("people.pin.impossible");
      };
    } finally {
      Arrays.fill(current, '\0');
      Arrays.fill(chosen, '\0');
    }
  }

  /** Signs in with the new PIN, so that a person who had to change it goes on where they were. */
  private Change changeTo(Pin pin, Authentication self) {
    if (service.changeOwnPin(pin, self) instanceof PeopleOutcome.Refused refused) {
      return new Change.Refused(workbench.messages().text("people", refused.refusal()));
    }
    return signIn.signIn(person, pin) instanceof SignIn.Outcome.Right(Authentication now)
        ? new Change.Done(now)
        : new Change.Done(self);
  }

  private Change refused(String key, Object... arguments) {
    return new Change.Refused(workbench.text(key, arguments));
  }
}
