package app.tarkka.ui.start;

import app.tarkka.person.PersonColours;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PinField;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.start.StartModel.Question;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The welcome: a few answers, and the shop is open. */
public final class StartView extends BorderPane implements Leaving {
  private final StartModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final PinField pin;
  private final PinField again;
  private final Label pinHint = new Label();
  private final VBox page = new VBox();
  private final Map<Question, Label> flaws = new EnumMap<>(Question.class);
  private final Map<Question, Node> fields = new EnumMap<>(Question.class);

  public StartView(StartModel model) {
    this.model = model;
    this.messages = model.messages();
    getStylesheets().add(Stylesheets.beside(StartView.class, "start.css"));
    getStyleClass().add("start");
    pin = new PinField("start-pin", messages.text("start.pin"));
    again = new PinField("start-pin-again", messages.text("start.pin.again"));
    page.getChildren().addAll(welcome(), you(), begin(), kept());
    page.getStyleClass().addAll("page", "start-page");
    StackPane centred = new StackPane(page);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setId("start-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    setBottom(new StartBar(model, messages, this::create, subscriptions));
    subscriptions.follow(
        model.flawProperty(), flaw -> flaw.ifPresentOrElse(this::show, this::clearFlaws));
  }

  /** Where a library is open already, a way back to it. */
  public StartView withWayBack(String shop, Runnable back) {
    Hyperlink link = new Hyperlink(messages.text("start.wayBack", shop));
    link.setId("start-back");
    link.setMnemonicParsing(true);
    link.setOnAction(_ -> back.run());
    page.getChildren().addFirst(link);
    return this;
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private void create() {
    model.create(pin.pin(), again.pin());
  }

  private Node welcome() {
    Label title = new Label(messages.text("start.welcome"));
    title.setId("page-title");
    title.getStyleClass().add("text-h2");
    title.setWrapText(true);
    Label what = new Label(messages.text("start.welcome.what"));
    what.setWrapText(true);
    what.getStyleClass().addAll("text-body", "text-muted");
    VBox box = new VBox(title, what);
    box.getStyleClass().add("gap-8");
    return box;
  }

  private Node you() {
    TextField initials =
        text("start-initials", messages.text("start.initials"), model.initialsProperty());
    initials.setPrefColumnCount(4);
    StackPane picture = new StackPane();
    subscriptions.follow(
        model.initialsProperty(),
        now -> {
          picture.setVisible(!now.isEmpty());
          picture
              .getChildren()
              .setAll(new Avatar(model.nameProperty().get(), now, PersonColours.ALL.getFirst()));
        });
    HBox shown = new HBox(initials, picture);
    shown.getStyleClass().add("gap-12");
    shown.setAlignment(Pos.CENTER_LEFT);
    fields.put(Question.INITIALS, initials);
    pin.setPromptText("");
    again.setPromptText("");
    pinHint.setId("start-pin-hint");
    pinHint.setWrapText(true);
    pinHint.getStyleClass().add("field-help");
    pin.textProperty().subscribe(_ -> pinHint.setText(model.pinHint(pin.pin())));
    again.setOnAction(_ -> create());
    TextField shop = text("start-shop", messages.text("start.shop"), model.shopProperty());
    TextField name = text("start-name", messages.text("start.name"), model.nameProperty());
    return Card.titled(
        messages.text("start.you"),
        field(Question.SHOP, messages.text("start.shop"), shop, shop),
        field(Question.NAME, messages.text("start.name"), name, name),
        field(Question.INITIALS, messages.text("start.initials"), initials, shown),
        field(Question.PIN, messages.text("start.pin"), pin, new VBox(4, pin, pinHint)),
        field(Question.PIN_AGAIN, messages.text("start.pin.again"), again, again));
  }

  private Node begin() {
    Label what = new Label(messages.text("start.begin.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    return Card.titled(messages.text("start.begin"), what, new BeginningTiles(model, messages));
  }

  private Node kept() {
    Label file = new Label();
    file.setId("start-file");
    file.setWrapText(true);
    file.getStyleClass().add("text-code");
    subscriptions.follow(model.fileProperty(), path -> file.setText(path.toString()));
    Label what = new Label(messages.text("start.kept.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    Hyperlink open = new Hyperlink(messages.text("start.open"));
    open.setId("start-open");
    open.setOnAction(_ -> model.openExisting());
    HBox actions =
        new HBox(
            Buttons.secondary(
                "start-change-file", messages.text("start.change"), model::chooseFile),
            open);
    actions.getStyleClass().add("gap-16");
    actions.setAlignment(Pos.CENTER_LEFT);
    return Card.titled(messages.text("start.kept"), what, file, actions);
  }

  private void show(StartModel.Flaw flaw) {
    clearFlaws();
    Label label = flaws.get(flaw.question());
    Node field = fields.get(flaw.question());
    if (label != null) {
      label.setText(flaw.text());
      label.setVisible(true);
      label.setManaged(true);
    }
    if (field != null) {
      field.requestFocus();
    }
  }

  private void clearFlaws() {
    flaws
        .values()
        .forEach(
            label -> {
              label.setText("");
              label.setVisible(false);
              label.setManaged(false);
            });
  }

  private TextField text(String id, String label, StringProperty property) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(label);
    field.textProperty().bindBidirectional(property);
    return field;
  }

  private Node field(Question question, String text, Node focus, Node content) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    label.setLabelFor(focus);
    Label flaw = new Label();
    flaw.setId(focus.getId() + "-flaw");
    flaw.setWrapText(true);
    flaw.getStyleClass().add("field-error");
    flaws.put(question, flaw);
    fields.put(question, focus);
    VBox box = new VBox(label, content, flaw);
    box.getStyleClass().add("gap-4");
    return box;
  }
}
