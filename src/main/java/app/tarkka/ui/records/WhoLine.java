package app.tarkka.ui.records;

import app.tarkka.ui.kit.Avatar;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Somebody and when, on one line. */
final class WhoLine extends HBox {
  WhoLine(Who who) {
    getStyleClass().add("gap-8");
    setAlignment(Pos.CENTER_LEFT);
    Label words = new Label(who.name() + " · " + who.when());
    words.getStyleClass().addAll("text-muted", "text-caption");
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    Avatar avatar = new Avatar(who.name(), who.initials(), who.colour());
    avatar.getStyleClass().add("avatar-small");
    getChildren().addAll(avatar, words);
  }
}
