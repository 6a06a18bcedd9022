package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.MotionChoice;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.ThemeChoice;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Settings of this seat, and below them what the shop keeps. Other features add their cards. */
public final class SettingsView extends ScrollPane {
  private final VBox page = new VBox();
  private final Messages messages;

  public SettingsView(SettingsModel model, Messages messages) {
    this.messages = messages;
    setFitToWidth(true);
    setContent(page);
    page.getStyleClass().add("page");
    page.getChildren()
        .addAll(
            new PageHeader(messages.text("settings.title")),
            part(
                "settings-seat",
                messages.text("settings.seat"),
                messages.text("settings.seat.what")),
            Card.titled(
                messages.text("settings.appearance"),
                new ChoiceRow<>(
                    messages.text("settings.theme"),
                    List.of(ThemeChoice.values()),
                    model.themeProperty().get(),
                    theme -> messages.text("settings", theme),
                    model::choose),
                new ChoiceRow<>(
                    messages.text("settings.text.size"),
                    List.of(TextSize.values()),
                    model.textSizeProperty().get(),
                    size -> messages.text("settings.percent", size.percent()),
                    model::choose),
                new ChoiceRow<>(
                    messages.text("settings.motion"),
                    List.of(MotionChoice.values()),
                    model.motionProperty().get(),
                    motion -> messages.text("settings", motion),
                    model::choose)),
            Card.titled(
                messages.text("settings.language"),
                new ChoiceRow<>(
                    messages.text("settings.language.window"),
                    List.of(Language.values()),
                    model.languageProperty().get(),
                    Language::ownName,
                    model::choose)),
            Card.titled(
                messages.text("settings.lock"),
                muted("settings-lock-what", messages.text("settings.lock.what")),
                new ChoiceRow<>(
                    messages.text("settings.lock.after"),
                    List.of(LockAfter.values()),
                    model.lockAfter(),
                    lock -> messages.text("settings.minutes", lock.minutes()),
                    model::choose)),
            ScannerCard.of(model, messages));
  }

  private static VBox part(String id, String title, String what) {
    Label heading = new Label(title);
    heading.setId(id);
    heading.getStyleClass().add("text-h3");
    return new VBox(heading, muted(id + "-what", what));
  }

  private static Label muted(String id, String text) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }

  /** What follows is the same at every computer of the shop. */
  public SettingsView forTheShop() {
    return with(
        part("settings-shop", messages.text("settings.shop"), messages.text("settings.shop.what")));
  }

  /** Adds another feature's card, such as backup or the library's check. */
  public SettingsView with(Node card) {
    page.getChildren().add(card);
    return this;
  }
}
