package app.tarkka.ui.kit;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The tick of a tile that is chosen: the fill alone could be taken for the focus (R5). Its room is
 * there from the start, so that nothing moves when it comes.
 */
public final class ChosenTick {
  private ChosenTick() {}

  public static FontIcon of(ToggleButton tile) {
    FontIcon tick = Icons.icon(Feather.CHECK);
    tick.getStyleClass().add("chosen-tick");
    tick.visibleProperty().bind(tile.selectedProperty());
    return tick;
  }
}
