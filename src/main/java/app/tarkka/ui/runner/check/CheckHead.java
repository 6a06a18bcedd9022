package app.tarkka.ui.runner.check;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.LanguageMenu;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The word CHECKER, who checks and how, of what, and how far they are (R15). */
final class CheckHead extends HBox {
  private final CheckRunModel model;
  private final Messages messages;
  private final Label who = new Label();
  private final Label heading = new Label();
  private final Label place = new Label();
  private final LanguageMenu languages;

  CheckHead(CheckRunModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    languages = new LanguageMenu(model.language().choice(), messages);
    Label word = new Label(messages.text("runner.check.word"));
    word.setId("checker-word");
    word.getStyleClass().addAll("checker-word", "text-h3");
    word.setMinWidth(USE_PREF_SIZE);
    who.setId("checker-who");
    who.setWrapText(true);
    who.getStyleClass().add("text-strong");
    heading.setId("checker-heading");
    heading.setWrapText(true);
    heading.setTooltip(new Tooltip());
    heading.getTooltip().textProperty().bind(heading.textProperty());
    place.setId("check-place");
    place.setMinWidth(USE_PREF_SIZE);
    place.getStyleClass().add("text-strong");
    VBox words = new VBox(who, heading);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setAlignment(Pos.CENTER_LEFT);
    languages.managedProperty().bind(languages.visibleProperty());
    getChildren().addAll(word, words, place, languages);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("checker-head", "gap-16");
  }

  /** With little room what is checked is one line, whole in its tooltip. */
  void low(boolean little) {
    heading.setWrapText(!little);
  }

  void show(CheckStage stage) {
    heading.setText(model.heading());
    place.setText(model.place());
    languages.offer();
    // What it came to stands in the words in which it was signed.
    languages.setVisible(languages.isVisible() && !(stage instanceof CheckStage.Committed));
    place.setManaged(!model.place().isEmpty());
    who.setText(
        switch (stage) {
          case CheckStage.Sitting(var checker, var page) ->
              page instanceof CheckPage.Inspect
                  ? messages.text("runner.check.who.inspects", checker.name())
                  : model.independent(checker)
                      ? messages.text("runner.check.who.blind", checker.name())
                      : messages.text("runner.check.who.again", checker.name());
          case CheckStage.Review(var checker, _) ->
              messages.text("runner.check.who.signs", checker.name());
          default -> "";
        });
    who.setManaged(!who.getText().isEmpty());
  }
}
