package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Over rows that are read aloud: who reads the challenges at the left, who answers at the right.
 */
final class CallHead extends HBox {
  CallHead(CallActs.Voices voices, CallActs calls, Messages messages) {
    setId("call-head");
    getStyleClass().addAll("inset-surface", "run-panel", "gap-16");
    setAlignment(Pos.CENTER_LEFT);
    VBox challenge =
        voice("call-reads", messages.text("runner.call.challenge"), voices.reads(), messages);
    Button change =
        Buttons.quiet("call-change", messages.text("runner.call.change"), calls::change);
    change.getStyleClass().add("target");
    change.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    challenge.setAlignment(Pos.CENTER_LEFT);
    VBox response =
        voice("call-answers", messages.text("runner.call.response"), voices.answers(), messages);
    response.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(challenge, change, between, response);
  }

  private static VBox voice(String id, String part, String name, Messages messages) {
    Label which = new Label(part);
    which.getStyleClass().add("overline");
    Label who = new Label(name);
    who.setId(id);
    who.getStyleClass().add("text-strong");
    who.setWrapText(true);
    who.setAccessibleText(messages.text("runner.call.voice", part, name));
    return new VBox(which, who);
  }
}
