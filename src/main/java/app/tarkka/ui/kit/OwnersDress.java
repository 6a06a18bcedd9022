package app.tarkka.ui.kit;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;

/** The scene of a window that opens over another: its theme and text size are the owner's. */
public final class OwnersDress {
  private OwnersDress() {}

  /** All three parts are needed: without the owner's own base, icons are black on a dark theme. */
  public static Scene scene(Parent root, Window owner, double width, double height) {
    Scene worn = owner.getScene();
    Scene scene = new Scene(root, width, height);
    scene.setUserAgentStylesheet(worn.getUserAgentStylesheet());
    scene.getStylesheets().setAll(worn.getStylesheets());
    root.getStyleClass()
        .addAll(worn.getRoot().getStyleClass().filtered(style -> !style.equals("root")));
    root.setStyle(worn.getRoot().getStyle());
    return scene;
  }
}
