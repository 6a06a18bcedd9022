package app.tarkka.ui.window;

import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shop, main places, person; only icons when it is narrow. */
final class Sidebar extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Map<SidebarItem, Button> items = new EnumMap<>(SidebarItem.class);
  private final Label shop = new Label();
  private final PersonChip person;
  private final Button search;

  Sidebar(WindowModel model, Messages messages, Subscriptions subscriptions) {
    setId("sidebar");
    getStyleClass().add("sidebar");
    shop.setId("shop-name");
    shop.getStyleClass().add("sidebar-shop");
    shop.setWrapText(true);
    shop.textProperty().bind(model.shopNameProperty());
    search = search(model, messages);
    VBox places = new VBox(search);
    places.getStyleClass().add("sidebar-places");
    for (SidebarItem item : SidebarItem.values()) {
      Button button = button(item, model, messages);
      items.put(item, button);
      places.getChildren().add(button);
    }
    Region space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    person = new PersonChip(model, messages, subscriptions);
    getChildren().addAll(shop, places, space, person);
  }

  void show(Place place) {
    items.forEach((item, button) -> button.pseudoClassStateChanged(CURRENT, item.holds(place)));
  }

  void narrow() {
    layOut(ContentDisplay.GRAPHIC_ONLY, Pos.CENTER);
    pseudoClassStateChanged(NARROW, true);
    shop.setVisible(false);
    shop.setManaged(false);
    person.narrow();
  }

  void wide() {
    layOut(ContentDisplay.LEFT, Pos.CENTER_LEFT);
    pseudoClassStateChanged(NARROW, false);
    shop.setVisible(true);
    shop.setManaged(true);
    person.wide();
  }

  private void layOut(ContentDisplay display, Pos alignment) {
    Stream.concat(Stream.of(search), items.values().stream())
        .forEach(
            button -> {
              button.setContentDisplay(display);
              button.setAlignment(alignment);
            });
  }

  private static Button search(WindowModel model, Messages messages) {
    String text = messages.text("window.search");
    Button button = new Button(text, Icons.icon(Feather.SEARCH));
    button.setId("sidebar-search");
    button.getStyleClass().addAll("flat", "sidebar-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text + "  " + Shortcut.PALETTE.shown()));
    button.setOnAction(_ -> model.search());
    return button;
  }

  private static Button button(SidebarItem item, WindowModel model, Messages messages) {
    String text = messages.text("window", item);
    String plain = text.replace("_", "");
    Button button = new Button(text, Icons.icon(item.icon()));
    button.setId(item.id());
    button.getStyleClass().addAll("flat", "sidebar-item");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setAccessibleText(plain);
    button.setTooltip(new Tooltip(plain + "  " + item.shortcut().shown()));
    button.setOnAction(_ -> model.go(item.place()));
    return button;
  }
}
