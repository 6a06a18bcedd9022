package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
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
        logo(),
        named("settings-paper-address", "settings.paper.address", address),
        named("settings-paper-footer", "settings.paper.footer", footer),
        usual,
        keep());
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
            model::removeLogo);
    model
        .logoProperty()
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
                model::chooseLogo),
            remove);
    row.setRowValignment(javafx.geometry.VPos.CENTER);
    VBox box = new VBox(name, row);
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
