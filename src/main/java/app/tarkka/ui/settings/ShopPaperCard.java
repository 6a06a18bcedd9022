package app.tarkka.ui.settings;

import app.tarkka.paper.Letters;
import app.tarkka.paper.Margins;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card of what stands on all paper of the shop. */
public final class ShopPaperCard {
  private static final double WIDEST = 180;
  private static final double HIGHEST = 72;

  /** Wide enough that the smallest letters of a page can be read, in px. */
  private static final double SAMPLE = 720;

  private final ShopPaperModel model;
  private final Messages messages;

  private ShopPaperCard(ShopPaperModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  public static Node of(ShopPaperModel model, Messages messages) {
    return new ShopPaperCard(model, messages).card();
  }

  private Node card() {
    Label what = new Label(messages.text("settings.paper.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    ProseArea address = new ProseArea();
    address.setPrefRowCount(3);
    address.textProperty().bindBidirectional(model.addressProperty());
    TextField footer = new TextField();
    footer.textProperty().bindBidirectional(model.footerProperty());
    ChoiceRow<UsualPaper> usual =
        new ChoiceRow<>(
            messages.text("settings.paper.usual"),
            List.of(UsualPaper.values()),
            UsualPaper.COUNTRY,
            one -> messages.text("settings", one),
            model.usualProperty()::set);
    usual.show(model.usualProperty().map(Optional::of));
    return Card.titled(
        messages.text("settings.paper"),
        what,
        // Above the fields, so that it is in sight while one types.
        sample(),
        name(),
        logo(),
        named("settings-paper-address", "settings.paper.address", address),
        named("settings-paper-footer", "settings.paper.footer", footer),
        usual,
        choice("settings.paper.margins", Margins.values(), model.marginsProperty()),
        choice("settings.paper.letters", Letters.values(), model.lettersProperty()),
        keep());
  }

  private Node name() {
    Label heading = new Label(messages.text("settings.paper.shop"));
    heading.getStyleClass().add("field-label");
    Label shop = new Label(messages.text("settings.paper.shop.is", model.shop()));
    shop.setId("settings-paper-shop");
    shop.setWrapText(true);
    shop.setMinHeight(Label.USE_PREF_SIZE);
    VBox box = new VBox(heading, shop);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private <E extends Enum<E>> Node choice(String key, E[] values, ObjectProperty<E> chosen) {
    ChoiceRow<E> row =
        new ChoiceRow<>(
            messages.text(key),
            List.of(values),
            chosen.get(),
            one -> messages.text("printing", one),
            chosen::set);
    row.show(chosen.map(Optional::of));
    return row;
  }

  /** What is typed and chosen, as paper shows it. */
  private Node sample() {
    Label heading = new Label(messages.text("settings.paper.sample"));
    heading.getStyleClass().add("field-label");
    ImageView picture = new ImageView();
    picture.setId("settings-paper-sample");
    picture.setAccessibleText(messages.text("settings.paper.sample"));
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    StackPane page = new StackPane(picture);
    page.setStyle("-fx-background-color: white; -fx-border-color: -color-border-default;");
    page.setAlignment(Pos.TOP_LEFT);
    page.setMinWidth(0);
    page.setMaxWidth(SAMPLE);
    picture
        .fitWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(1, page.getWidth() - 2), page.widthProperty()));
    model
        .sampleProperty()
        .subscribe(
            drawn -> {
              picture.setImage(drawn.map(it -> SwingFXUtils.toFXImage(it, null)).orElse(null));
              shown(page, drawn.isPresent());
            });
    VBox box = new VBox(heading, page);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private Node logo() {
    Label name = new Label(messages.text("settings.paper.logo"));
    name.getStyleClass().add("field-label");
    ImageView picture = new ImageView();
    picture.setId("settings-paper-logo");
    picture.setPreserveRatio(true);
    Label none = new Label(messages.text("settings.paper.logo.no"));
    none.getStyleClass().add("text-muted");
    StackPane paper = new StackPane(picture);
    // Logos are made for white paper, in every theme.
    paper.setStyle(
        "-fx-background-color: white; -fx-background-radius: 4px; -fx-padding: 8px;"
            + " -fx-border-color: -color-border-default; -fx-border-radius: 4px;");
    paper.setMaxWidth(StackPane.USE_PREF_SIZE);
    Button remove =
        Buttons.quiet(
            "settings-paper-logo-remove",
            messages.text("settings.paper.logo.remove"),
            model.logo()::remove);
    model
        .logo()
        .chosenProperty()
        .subscribe(
            chosen -> {
              picture.setImage(
                  chosen
                      .map(
                          one ->
                              new Image(
                                  new ByteArrayInputStream(one.bytes()),
                                  WIDEST,
                                  HIGHEST,
                                  true,
                                  true))
                      .orElse(null));
              shown(paper, chosen.isPresent());
              shown(remove, chosen.isPresent());
              shown(none, chosen.isEmpty());
            });
    picture.setAccessibleText(messages.text("settings.paper.logo"));
    FlowPane row =
        new FlowPane(
            12,
            8,
            paper,
            none,
            Buttons.secondary(
                "settings-paper-logo-choose",
                messages.text("settings.paper.logo.choose"),
                model.logo()::choose),
            remove);
    row.setRowValignment(javafx.geometry.VPos.CENTER);
    Label refused = new Label();
    refused.setId("settings-paper-logo-refused");
    refused.getStyleClass().add("text-warn");
    Label colours = new Label(messages.text("settings.paper.logo.colours"));
    colours.getStyleClass().addAll("text-caption", "text-muted");
    for (Label said : List.of(refused, colours)) {
      said.setWrapText(true);
      said.setMinHeight(Label.USE_PREF_SIZE);
    }
    model
        .logo()
        .refusedProperty()
        .subscribe(
            why -> {
              refused.setText(why);
              shown(refused, !why.isEmpty());
            });
    VBox box = new VBox(name, row, refused, colours);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private Node keep() {
    Button keep =
        Buttons.secondary("settings-paper-keep", messages.text("settings.paper.keep"), model::keep);
    keep.disableProperty().bind(Bindings.not(model.changed()));
    Label said = new Label();
    said.setId("settings-paper-said");
    said.setWrapText(true);
    said.textProperty().bind(model.saidProperty());
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(keep, said);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("gap-12");
    return row;
  }

  private VBox named(String id, String key, TextInputControl field) {
    field.setId(id);
    field.setAccessibleText(messages.text(key));
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("field-label");
    name.setLabelFor(field);
    VBox box = new VBox(name, field);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
