package app.tarkka.ui.settings;

import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;

/**
 * Turns this seat into a kiosk and back (R14). Both need an owner's PIN: leaving, because a kiosk
 * would be none without it, and turning on, so that there is somebody who can leave.
 */
public final class KioskModel {
  private final Workbench workbench;
  private final People people;
  private final Signing signing;
  private final SeatSettings settings;
  private final Runnable onChanged;

  /**
   * @param onChanged draws the window anew
   */
  public KioskModel(
      Workbench workbench,
      People people,
      Signing signing,
      SeatSettings settings,
      Runnable onChanged) {
    this.workbench = workbench;
    this.people = people;
    this.signing = signing;
    this.settings = settings;
    this.onChanged = onChanged;
  }

  /** Whether this seat is a kiosk, now and at its next start. */
  public boolean on() {
    return settings.kiosk();
  }

  public void turnOn() {
    ask(SignedAct.KIOSK_ON, "settings.kiosk.on.statement", settings::keepKiosk);
  }

  public void leave() {
    ask(SignedAct.KIOSK_OFF, "settings.kiosk.off.statement", settings::keepDesk);
  }

  private void ask(SignedAct act, String statement, Runnable change) {
    workbench
        .background()
        .read(
            workbench.text("settings.kiosk.owners"),
            () -> Crew.owners(people.all()),
            owners -> ask(act, owners, workbench.text(statement), change));
  }

  private void ask(SignedAct act, List<Person> owners, String statement, Runnable change) {
    signing.ask(
        new SignatureForm(act, Meaning.DECIDED, statement, List.of(), owners),
        _ ->
            workbench
                .background()
                .write(
                    workbench.text("settings.keeping"),
                    () -> {
                      change.run();
                      return true;
                    },
                    _ -> onChanged.run()));
  }
}
