package app.tarkka.ui.tabs;

import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The open runs of this seat as a strip; there from the second one on. */
public final class RunTabs extends HBox implements Leaving {
  private final RunTabsModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();

  public RunTabs(RunTabsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("run-tabs");
    getStyleClass().add("run-tabs");
    getStylesheets().add(Stylesheets.beside(RunTabs.class, "tabs.css"));
    managedProperty().bind(visibleProperty());
    subscriptions.onChange(model.tabs(), this::fill);
    subscriptions.onChange(model.currentProperty(), this::fill);
    fill();
  }

  @Override
  public void leave() {
    subscriptions.close();
    model.close();
  }

  private void fill() {
    getChildren().setAll(model.tabs().stream().map(this::tab).toList());
    setVisible(model.tabs().size() > 1);
  }

  private ToggleButton tab(RunTab tab) {
    Label subject = new Label(tab.subject());
    subject.getStyleClass().add("text-strong");
    Label place = new Label(messages.text("tabs.place", tab.code(), tab.step(), tab.steps()));
    if (tab.timeUp()) {
      place.setText(messages.text("tabs.timeUp"));
      place.setGraphic(Icons.icon(Feather.BELL));
      place.getStyleClass().add("text-strong");
    }
    VBox words = new VBox(subject, place);
    words.setAlignment(Pos.CENTER_LEFT);
    String whole =
        tab.subject() + ". " + messages.text("tabs.place", tab.code(), tab.step(), tab.steps());
    ToggleButton button = new ToggleButton();
    button.setGraphic(words);
    button.setId("tab-" + tab.run().value());
    button.getStyleClass().add("run-tab");
    if (tab.timeUp()) {
      button.getStyleClass().add("run-tab-time-up");
    }
    button.setTooltip(new Tooltip(whole));
    subject.setTooltip(button.getTooltip());
    place.setTooltip(button.getTooltip());
    button.setAccessibleText(tab.timeUp() ? whole + ". " + messages.text("tabs.timeUp") : whole);
    boolean here = model.currentProperty().get().filter(tab.run()::equals).isPresent();
    button.setSelected(here);
    button.setMinWidth(0);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(0);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(
        _ -> {
          // Selected is what is on the screen, and a screen can refuse to be left.
          button.setSelected(here);
          model.open(tab);
        });
    return button;
  }
}
