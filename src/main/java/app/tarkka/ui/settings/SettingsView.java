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

/** Settings of this seat. Other features add their own cards below. */
public final class SettingsView extends ScrollPane {
  private final VBox page = new VBox();

  public SettingsView(SettingsModel model, Messages messages) {
    setFitToWidth(true);
    setContent(page);
    page.getStyleClass().add("page");
    page.getChildren()
        .addAll(
            new PageHeader(messages.text("settings.title"))
                .withSubtitle(messages.text("settings.subtitle")),
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

  private static Label muted(String id, String text) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }

  /** Adds another feature's card, such as backup or the library's check. */
  public SettingsView with(Node card) {
    page.getChildren().add(card);
    return this;
  }
}
