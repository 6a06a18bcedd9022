package app.tarkka.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/**
 * A colour scheme: AtlantaFX Primer with its looked-up colours defined from the tokens of one
 * stylesheet. Colours in other stylesheets are always looked up ({@code -tk-fg}), never written
 * out.
 */
public enum Theme {
  LIGHT("tokens-light.css"),
  DARK("tokens-dark.css"),
  HIGH_CONTRAST("tokens-high-contrast.css");

  private static final List<String> SHARED =
      List.of(
          "primer.css",
          "modena-bridge.css",
          "kit.css",
          "controls.css",
          "marks.css",
          "notices.css",
          "layout.css",
          "keypads.css",
          "dialogs.css",
          "kiosk.css");

  private final String tokens;

  Theme(String tokens) {
    this.tokens = tokens;
  }

  /** Gives the scene, and the pop-ups that it opens, these colours and this text size. */
  public void applyTo(Scene scene, TextSize size) {
    scene.setUserAgentStylesheet(userAgentStylesheet());
    scene.getStylesheets().setAll(stylesheets(size));
  }

  /**
   * A scene that has its colours before its content: a view that joins it may look for its style at
   * once.
   */
  public Scene scene(Parent content, double width, double height, TextSize size) {
    Scene scene = new Scene(new Region(), width, height);
    applyTo(scene, size);
    scene.setRoot(content);
    return scene;
  }

  String userAgentStylesheet() {
    return this == LIGHT
        ? new PrimerLight().getUserAgentStylesheetBSS()
        : new PrimerDark().getUserAgentStylesheetBSS();
  }

  /** The stylesheets to lay over Primer, in order. */
  public List<String> stylesheets(TextSize size) {
    List<String> urls = new ArrayList<>();
    urls.add(Stylesheets.beside(Theme.class, tokens));
    SHARED.forEach(name -> urls.add(Stylesheets.beside(Theme.class, name)));
    urls.add(Stylesheets.beside(Theme.class, size.stylesheet()));
    return List.copyOf(urls);
  }
}
