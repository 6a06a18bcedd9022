package app.tarkka.ui.editor.outline;

import app.tarkka.document.find.Hit;
import app.tarkka.document.find.Place;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.outline.FindModel.Found;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Above the text: what is looked for, how often it is there, and what comes instead. */
public final class FindBar extends VBox {
  private final FindModel model;
  private final DraftModel draft;
  private final OutlineView outline;
  private final Messages messages;
  private final TextField wanted;
  private final TextField by;
  private final Label count = new Label();
  private final HBox replacing;

  public FindBar(
      FindModel model,
      DraftModel draft,
      OutlineView outline,
      OutlineCell.Mode mode,
      Messages messages,
      Subscriptions subscriptions) {
    this.model = model;
    this.draft = draft;
    this.outline = outline;
    this.messages = messages;
    setId("find-bar");
    getStyleClass().add("find-bar");
    wanted = field("find-wanted", messages.text("find.wanted"));
    wanted.textProperty().bindBidirectional(model.wantedProperty());
    by = field("find-by", messages.text("find.by"));
    by.textProperty().bindBidirectional(model.byProperty());
    count.setId("find-count");
    count.setWrapText(true);
    count.getStyleClass().add("text-muted");
    CheckBox matchCase = box("find-case", "find.case");
    matchCase.selectedProperty().bindBidirectional(model.matchCaseProperty());
    CheckBox wholeWords = box("find-whole", "find.whole");
    wholeWords.selectedProperty().bindBidirectional(model.wholeWordsProperty());
    HBox looking =
        new HBox(
            8,
            wanted,
            Icons.button(
                "find-previous", Feather.ARROW_UP, messages.text("find.previous"), model::previous),
            Icons.button("find-next", Feather.ARROW_DOWN, messages.text("find.next"), model::next),
            Icons.button("find-close", Feather.X, messages.text("find.close"), this::close));
    looking.setAlignment(Pos.CENTER_LEFT);
    replacing =
        new HBox(
            8,
            by,
            Buttons.secondary("find-replace", messages.text("find.replace"), model::replace),
            Buttons.secondary(
                "find-replace-all", messages.text("find.replace.all"), model::replaceAll));
    replacing.setAlignment(Pos.CENTER_LEFT);
    replacing.setVisible(mode == OutlineCell.Mode.WRITING);
    replacing.managedProperty().bind(replacing.visibleProperty());
    FlowPane rules = new FlowPane(16, 4, matchCase, wholeWords, count);
    getChildren().addAll(looking, replacing, rules);
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    subscriptions.follow(model.openProperty(), this::setVisible);
    subscriptions.follow(model.foundProperty(), this::show);
    subscriptions.follow(draft.contentProperty(), model::changed);
  }

  public void find() {
    begin(wanted);
  }

  public void replace() {
    begin(wanted.getText().isEmpty() || !replacing.isVisible() ? wanted : by);
  }

  private void begin(TextField field) {
    model.openProperty().set(true);
    field.requestFocus();
    field.selectAll();
  }

  private void close() {
    model.openProperty().set(false);
    outline.writeOn();
  }

  private void show(Found found) {
    boolean looked = !model.wantedProperty().get().isEmpty();
    count.setText(
        found
            .hit()
            .map(
                hit ->
                    messages.text(
                        "find.count", found.at() + 1, found.hits().size(), where(hit.place())))
            .orElse(looked ? messages.text("find.none") : ""));
    outline.unmark();
    found.hit().ifPresent(this::mark);
  }

  private void mark(Hit hit) {
    boolean written = hit.place().part() == Place.Part.TITLE;
    hit.place()
        .line()
        .ifPresent(spot -> outline.mark(spot, written ? hit.from() : 0, written ? hit.to() : 0));
  }

  private String where(Place place) {
    String part = messages.text("find", place.part());
    boolean words = place.part() == Place.Part.TITLE;
    return place
        .line()
        .flatMap(spot -> draft.rows().stream().filter(row -> row.spot().equals(spot)).findFirst())
        .map(
            row ->
                switch (row) {
                  case Row.OfSection section ->
                      messages.text(
                          words ? "find.section.words" : "find.section", section.number(), part);
                  case Row.OfStep step ->
                      messages.text(words ? "find.step.words" : "find.step", step.number(), part);
                })
        .orElseGet(() -> messages.text("find.document", part));
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.LEAVE.matches(event)) {
      close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == wanted) {
      if (event.isShiftDown()) {
        model.previous();
      } else {
        model.next();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == by) {
      model.replace();
      event.consume();
    }
  }

  private static TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private CheckBox box(String id, String key) {
    CheckBox box = new CheckBox(messages.text(key));
    box.setId(id);
    return box;
  }
}
