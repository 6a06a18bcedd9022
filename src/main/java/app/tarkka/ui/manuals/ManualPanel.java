package app.tarkka.ui.manuals;

import app.tarkka.document.manual.Manual;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.KindIcon;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the lines: title and introduction, and the documents that can be added. */
final class ManualPanel extends VBox {
  private final ManualModel model;
  private final Messages messages;
  private final TextField title = new TextField();
  private final ProseArea introduction = new ProseArea();
  private final TextField search = new TextField();
  private final VBox offers = new VBox();

  ManualPanel(ManualModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    setId("manual-panel");
    getStyleClass().addAll("manual-panel", "gap-16");
    title.setId("manual-title");
    introduction.setId("manual-introduction");
    introduction.setPrefRowCount(4);
    introduction.setPromptText(messages.text("manuals.introduction.prompt"));
    kept(title, () -> model.rename(title.getText()));
    kept(introduction, () -> model.introduce(introduction.getText()));
    title.setOnAction(_ -> model.rename(title.getText()));
    search.setId("manual-search");
    search.setPromptText(messages.text("manuals.search"));
    search.textProperty().bindBidirectional(model.search().typedProperty());
    offers.setId("manual-offers");
    offers.getStyleClass().add("gap-4");
    Button heading =
        Buttons.secondary(
            "manual-add-heading", messages.text("manuals.heading.add"), model::addHeading);
    getChildren()
        .addAll(
            labelled("manuals.add", search),
            offers,
            heading,
            labelled("manuals.name", title),
            labelled("manuals.introduction", introduction));
    subscriptions.follow(model.search().foundProperty(), this::show);
  }

  void show(Manual manual) {
    show(title, manual.title());
    show(introduction, manual.introduction());
  }

  /** What is half typed is not taken away from under the cursor. */
  private static void show(TextInputControl field, String text) {
    if (!field.isFocused() && !field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /** Keeps what was typed and not left yet. */
  void flush() {
    model.rename(title.getText());
    model.introduce(introduction.getText());
  }

  void focusSearch() {
    search.requestFocus();
  }

  private static void kept(TextInputControl field, Runnable keep) {
    field
        .focusedProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has) {
                keep.run();
              }
            });
  }

  private VBox labelled(String key, TextInputControl field) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("field-label");
    name.setLabelFor(field);
    name.setWrapText(true);
    field.setAccessibleText(messages.text(key));
    VBox box = new VBox(name, field);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private void show(ManualSearch.Found found) {
    offers.getChildren().setAll(found.offers().stream().map(this::offer).toList());
    if (found.offers().isEmpty()) {
      offers
          .getChildren()
          .add(
              note(
                  messages.text(
                      search.getText().isBlank() ? "manuals.search.all" : "manuals.search.none")));
    } else if (found.more() > 0) {
      offers.getChildren().add(note(messages.text("manuals.search.more", found.more())));
    }
  }

  private Node offer(ManualSearch.Offer offer) {
    String name =
        offer.document().code() + "  " + new ManualWords(messages).title(offer.document());
    Label text = new Label(name, Icons.icon(KindIcon.of(offer.document().kind())));
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    VBox words = new VBox(text);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(words);
    line.getStyleClass().add("manual-offer");
    line.setAlignment(Pos.CENTER_LEFT);
    if (offer.possible()) {
      Button add =
          Icons.button(
              "add-" + offer.document().code(),
              Feather.PLUS,
              messages.text("manuals.add.one", name),
              () -> model.add(offer.document().id()));
      line.getChildren().add(add);
    } else {
      words.getChildren().add(note(messages.text("manuals.search.draft")));
    }
    return line;
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("field-help");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    return note;
  }
}
