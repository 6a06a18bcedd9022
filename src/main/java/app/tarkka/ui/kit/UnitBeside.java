package app.tarkka.ui.kit;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The unit beside a number's field. Where the number may be typed in other units as well it is a
 * menu of them.
 */
public final class UnitBeside extends StackPane {
  private static final Pattern UNIT = Pattern.compile("\\h*[^0-9.,\\h+\\-−].*$");

  private final String unit;

  /**
   * @param units that it may be typed in, its own among them; none or one when it is fixed
   * @param number what is typed, with its unit when that is another
   */
  public UnitBeside(String unit, List<String> units, StringProperty number, Messages messages) {
    this.unit = unit;
    getStyleClass().add("unit-beside");
    setMinWidth(USE_PREF_SIZE);
    if (units.size() < 2) {
      Label label = new Label(unit);
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.getStyleClass().addAll("text-h2", "text-muted");
      getChildren().add(label);
      return;
    }
    MenuButton menu = new MenuButton();
    menu.setId("number-unit");
    menu.setMnemonicParsing(false);
    menu.setFocusTraversable(false);
    menu.getStyleClass().add("flat");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.setText(unit);
    menu.setAccessibleText(messages.text("kit.unit", unit));
    for (String each : units) {
      MenuItem item = new MenuItem(each);
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> number.set(in(number.get(), each)));
      menu.getItems().add(item);
    }
    getChildren().add(menu);
  }

  private String in(String typed, String chosen) {
    String bare = UNIT.matcher(typed).replaceFirst("").strip();
    return chosen.equals(unit) || bare.isEmpty() ? bare : bare + " " + chosen;
  }
}
