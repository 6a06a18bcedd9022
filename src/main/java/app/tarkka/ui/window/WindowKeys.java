package app.tarkka.ui.window;

import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Shortcut;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The keys of every frame: back, and F6 from region to region. */
final class WindowKeys {
  private final WindowModel model;
  private final PlacePane place;
  private final FocusRegions regions;

  /**
   * @param beside the frame's own region, before the place's
   */
  WindowKeys(WindowModel model, PlacePane place, Node beside) {
    this.model = model;
    this.place = place;
    regions = new FocusRegions(beside, place.content(), place.messageBar());
  }

  void pressed(KeyEvent event) {
    if (Shortcut.GO_BACK.matches(event)) {
      model.back();
      event.consume();
    } else if (Shortcut.NEXT_REGION.matches(event)) {
      if (!place.within(InnerRegions::nextRegion)) {
        regions.next();
      }
      event.consume();
    } else if (Shortcut.PREVIOUS_REGION.matches(event)) {
      if (!place.within(InnerRegions::previousRegion)) {
        regions.previous();
      }
      event.consume();
    }
  }
}
