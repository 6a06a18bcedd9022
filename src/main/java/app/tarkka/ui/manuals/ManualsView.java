package app.tarkka.ui.manuals;

import app.tarkka.document.manual.ManualStanding;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The shop's manuals, each with how many of its documents are due. */
public final class ManualsView extends BorderPane implements Entering, Leaving {
  private final ManualsModel model;
  private final Messages messages;
  private final ManualWords words;
  private final VBox page = new VBox();
  private final VBox lines = new VBox();
  private final Button create;
  private final Subscriptions subscriptions = new Subscriptions();

  public ManualsView(ManualsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new ManualWords(messages);
    setId("manuals");
    getStyleClass().add("manuals");
    getStylesheets().add(Stylesheets.beside(ManualsView.class, "manuals.css"));
    create = Buttons.primary("manuals-new", messages.text("manuals.new"), model::create);
    create.setGraphic(Icons.icon(Feather.PLUS));
    PageHeader header =
        new PageHeader(messages.text("manuals.title"))
            .withSubtitle(messages.text("manuals.subtitle"))
            .withActions(create);
    MessageBar refusal = new MessageBar(messages);
    refusal.managedProperty().bind(refusal.visibleProperty());
    page.getStyleClass().addAll("page", "manuals-page");
    page.getChildren().addAll(header, refusal, lines);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.NEW.matches(event)) {
            model.create();
            event.consume();
          }
        });
    subscriptions.follow(model.manualsProperty(), this::show);
    subscriptions.follow(
        model.refusalProperty(), text -> refusal.showOrClear(MessageBar.Tone.WARNING, text));
    model.refresh();
  }

  @Override
  public void enter() {
    if (!lines.getChildren().isEmpty() && lines.getChildren().getFirst() instanceof Button first) {
      first.requestFocus();
    } else {
      create.requestFocus();
    }
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private void show(Optional<List<ManualStanding>> read) {
    lines.getChildren().clear();
    read.ifPresent(
        all -> {
          if (all.isEmpty()) {
            lines
                .getChildren()
                .add(
                    new EmptyState(Feather.BOOK, messages.text("manuals.empty"))
                        .withAction(
                            "manuals-empty-new",
                            messages.text("manuals.empty.new"),
                            model::create));
          }
          all.forEach(manual -> lines.getChildren().add(line(manual)));
        });
  }

  private Button line(ManualStanding standing) {
    Label title = new Label(standing.manual().title());
    title.getStyleClass().add("text-strong");
    title.setWrapText(true);
    Label counts = new Label(words.counts(standing));
    counts.getStyleClass().add(standing.due() > 0 ? "text-warn" : "text-muted");
    counts.setWrapText(true);
    VBox said = new VBox(2, title, counts);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(Icons.icon(Feather.BOOK), said, Icons.icon(Feather.CHEVRON_RIGHT));
    row.getStyleClass().add("manual-card");
    row.setAlignment(Pos.CENTER_LEFT);
    Button button = new Button("", row);
    button.setId("manual-" + standing.manual().id());
    button.getStyleClass().addAll("flat", "manual-button");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setMaxWidth(Double.MAX_VALUE);
    row.prefWidthProperty().bind(button.widthProperty().subtract(2));
    button.setAccessibleText(standing.manual().title() + ". " + counts.getText());
    button.setOnAction(_ -> model.open(standing.manual().id()));
    return button;
  }
}
