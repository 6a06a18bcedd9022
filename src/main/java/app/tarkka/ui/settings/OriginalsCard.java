package app.tarkka.ui.settings;

import app.tarkka.person.People;
import app.tarkka.picture.Originals;
import app.tarkka.picture.ScaledPicture;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import javafx.scene.Node;

/** The card of what becomes of large pictures. */
public final class OriginalsCard {
  private OriginalsCard() {}

  public static Node of(
      Workbench workbench, People people, Signing signing, OwnersSetting<Originals> kept) {
    Messages messages = workbench.messages();
    return OwnersChoiceCard.of(
        new OwnersChoice<>(
            workbench,
            people,
            signing,
            kept,
            new OwnersChoice.Words<>(
                messages.text("settings.originals.reading"),
                messages.text("settings.originals.statement"),
                choice -> messages.text("settings", choice),
                choice ->
                    messages.text("settings.originals.kept", messages.text("settings", choice)))),
        new OwnersChoiceCard.Face<>(
            "originals",
            messages.text("settings.originals"),
            messages.text("settings.originals.what", ScaledPicture.LONGEST),
            messages.text("settings.originals.choice"),
            Originals.DROPPED));
  }
}
