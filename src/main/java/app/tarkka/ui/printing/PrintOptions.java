package app.tarkka.ui.printing;

import app.tarkka.paper.Letters;
import app.tarkka.paper.Margins;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetKind;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * The column beside the pages: what is printed, in which words, on what paper, by which printer.
 */
final class PrintOptions extends ScrollPane {
  private final PrintPreviewModel model;
  private final Messages messages;
  private final Subscriptions subscriptions;
  private final Delay delay;
  private final Label gain = new Label();

  PrintOptions(
      PrintPreviewModel model, Messages messages, Subscriptions subscriptions, Delay delay) {
    this.delay = delay;
    this.model = model;
    this.messages = messages;
    this.subscriptions = subscriptions;
    setId("print-options");
    getStyleClass().add("print-options");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    // Its fields are reached one by one; the column itself is no stop on the way.
    setFocusTraversable(false);
    VBox groups =
        new VBox(
            new EachChoice(model.choices(), messages, subscriptions),
            what(),
            wording(),
            copy(),
            paper(),
            group("printing.output", new PrinterPane(model.printer(), messages, subscriptions)));
    groups.getStyleClass().add("print-groups");
    setContent(groups);
  }

  private VBox what() {
    ObservableList<SheetKind> kinds = model.choices().kinds();
    VBox group =
        group(
            "printing.what",
            new RadioList<>(
                "sheet",
                kinds,
                model.choices().kindProperty(),
                kind -> messages.text("printing", kind),
                kind -> messages.text("purpose", kind),
                subscriptions),
            new FirstSticker(model.choices(), messages, subscriptions),
            otherwise());
    // One kind is no choice, and the title says what it is.
    group.visibleProperty().bind(Bindings.size(kinds).greaterThan(1));
    group.managedProperty().bind(group.visibleProperty());
    return group;
  }

  /** Of several things some may not be offered as what is chosen. */
  private Label otherwise() {
    Label otherwise = new Label(messages.text("printing.otherwise"));
    otherwise.getStyleClass().addAll("text-caption", "text-muted");
    otherwise.setWrapText(true);
    otherwise.setMinHeight(USE_PREF_SIZE);
    otherwise.visibleProperty().bind(Bindings.isNotEmpty(model.choices().each()));
    otherwise.managedProperty().bind(otherwise.visibleProperty());
    return otherwise;
  }

  private VBox wording() {
    VBox language = named("printing.language", new LanguageChoice(model, messages, subscriptions));
    VBox text = named("printing.text", new TextChoice(model, messages, subscriptions));
    VBox group = group("printing.wording", text, language);
    subscriptions.follow(
        model.choices().kindProperty(),
        kind -> {
          // Of several things each sheet speaks the language of its text.
          boolean several = !model.choices().each().isEmpty();
          language.visibleProperty().unbind();
          language.managedProperty().unbind();
          shown(language, !several);
          boolean nothing = several && model.choices().texts().size() < 2;
          shown(group, (kind == null || kind.entered()) && !nothing);
        });
    return group;
  }

  private VBox copy() {
    CopyChoice choice = new CopyChoice(model.choices(), messages, subscriptions, delay);
    VBox group = group("printing.copy", choice);
    group.visibleProperty().bind(choice.visibleProperty());
    group.managedProperty().bind(choice.visibleProperty());
    return group;
  }

  private VBox paper() {
    Node margins =
        new Choice<>(
            "margins",
            FXCollections.observableArrayList(Margins.values()),
            model.choices().marginsProperty(),
            one -> messages.text("printing", one));
    RadioList<Letters> letters =
        new RadioList<>(
            "letters",
            FXCollections.observableArrayList(Letters.values()),
            model.choices().lettersProperty(),
            one -> messages.text("printing", one),
            one -> messages.text("purpose", one),
            subscriptions);
    gain.setId("print-gain");
    gain.setWrapText(true);
    gain.setMinHeight(USE_PREF_SIZE);
    gain.getStyleClass().add("text-strong");
    VBox sized = new VBox(letters, gain);
    sized.getStyleClass().add("gap-8");
    subscriptions.follow(
        model.choices().kindProperty(),
        kind -> {
          shown(margins, kind == null || kind.entered());
          shown(sized, kind == null || kind.lettersChosen());
        });
    subscriptions.follow(model.previewProperty(), _ -> tellGain());
    return group(
        "printing.paper",
        new Choice<>(
            "paper",
            FXCollections.observableArrayList(PaperSize.values()),
            model.choices().sizeProperty(),
            size -> messages.text("printing", size)),
        named("printing.margins", margins),
        named("printing.letters", sized));
  }

  private void tellGain() {
    gain.setText(model.gain());
    shown(gain, !gain.getText().isEmpty());
  }

  private VBox group(String key, Node... nodes) {
    Label title = new Label(messages.text(key));
    title.getStyleClass().add("print-group-title");
    VBox group = new VBox(title);
    group.getStyleClass().add("print-group");
    group.getChildren().addAll(nodes);
    return group;
  }

  /** Under its name, and seen as long as it is. */
  private VBox named(String key, Node choice) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().addAll("text-caption", "text-muted");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    VBox box = new VBox(name, choice);
    box.getStyleClass().add("gap-4");
    box.visibleProperty().bind(choice.visibleProperty());
    box.managedProperty().bind(choice.visibleProperty());
    return box;
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
