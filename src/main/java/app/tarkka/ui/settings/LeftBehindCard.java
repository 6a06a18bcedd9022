package app.tarkka.ui.settings;

import app.tarkka.person.People;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import javafx.scene.Node;

/** The card of when a run counts as left behind. */
public final class LeftBehindCard {
  private LeftBehindCard() {}

  public static Node of(
      Workbench workbench, People people, Signing signing, OwnersSetting<UntouchedAfter> kept) {
    Messages messages = workbench.messages();
    return OwnersChoiceCard.of(
        new OwnersChoice<>(
            workbench,
            people,
            signing,
            kept,
            new OwnersChoice.Words<>(
                messages.text("settings.untouched.reading"),
                messages.text("settings.untouched.statement"),
                choice -> messages.text("settings.hours", choice.hours()),
                choice -> messages.text("settings.untouched.kept", choice.hours()))),
        new OwnersChoiceCard.Face<>(
            "untouched",
            messages.text("settings.untouched"),
            messages.text("settings.untouched.what"),
            messages.text("settings.untouched.after"),
            UntouchedAfter.ONE_DAY));
  }
}
