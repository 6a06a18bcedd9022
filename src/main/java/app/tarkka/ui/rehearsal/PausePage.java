package app.tarkka.ui.rehearsal;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Between two screens of a rehearsed run: what waits, and for whom. */
final class PausePage extends VBox implements Entering {
  private final FlowPane ways = new FlowPane(12, 12);

  PausePage(RehearsalModel model, RehearsalModel.Screen.Pause pause, Messages messages) {
    setId("rehearsal-pause");
    getStyleClass().add("rehearsal-pause");
    setAlignment(Pos.CENTER);
    Label title = new Label(messages.text(pause.open() ? "rehearsal.pause" : "rehearsal.over"));
    title.getStyleClass().add("text-h2");
    Label says = new Label(words(pause, messages));
    says.getStyleClass().addAll("text-body", "text-muted");
    for (Label each : new Label[] {title, says}) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    ways.setAlignment(Pos.CENTER);
    if (pause.toCheck() > 0) {
      way(Buttons.primary("rehearsal-check", messages.text("rehearsal.check"), model::check));
    }
    if (pause.open()) {
      way(go(pause, messages, model));
    }
    way(Buttons.secondary("rehearsal-again", messages.text("rehearsal.again"), model::begin));
    String back = messages.text("rehearsal.toText");
    way(
        pause.open()
            ? Buttons.secondary("rehearsal-back", back, model::finish)
            : Buttons.primary("rehearsal-back", back, model::finish));
    getChildren().addAll(title, says, ways);
  }

  private static Button go(
      RehearsalModel.Screen.Pause pause, Messages messages, RehearsalModel model) {
    String words = messages.text("rehearsal.goOn");
    return pause.toCheck() > 0
        ? Buttons.secondary("rehearsal-go-on", words, model::goOn)
        : Buttons.primary("rehearsal-go-on", words, model::goOn);
  }

  private static String words(RehearsalModel.Screen.Pause pause, Messages messages) {
    if (pause.toCheck() > 0) {
      return messages.text("rehearsal.pause.toCheck", pause.toCheck());
    }
    return messages.text(pause.open() ? "rehearsal.pause.open" : "rehearsal.over.said");
  }

  private void way(Button button) {
    ways.getChildren().add(button);
  }

  @Override
  public void enter() {
    ways.getChildren().getFirst().requestFocus();
  }
}
