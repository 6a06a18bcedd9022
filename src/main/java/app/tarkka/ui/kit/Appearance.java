package app.tarkka.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * The theme and text size of this seat, and whether it is a kiosk. Scenes that follow it change at
 * once.
 */
public final class Appearance {
  /** The style class of a scene's root in which everything is as large as a kiosk's. */
  static final String KIOSK = "kiosk";

  private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<MotionChoice> motion =
      new SimpleObjectProperty<>(MotionChoice.SYSTEM);
  private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);

  private final ObjectProperty<Optional<ScreenScale>> scale =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty kiosk = new SimpleBooleanProperty();

  public ObjectProperty<ThemeChoice> themeProperty() {
    return theme;
  }

  public ObjectProperty<MotionChoice> motionProperty() {
    return motion;
  }

  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** Whether text and targets are those of a kiosk (R2, R3). */
  public BooleanProperty kioskProperty() {
    return kiosk;
  }

  /** How large this screen's pixels are; empty while nobody measured. */
  public ObjectProperty<Optional<ScreenScale>> scaleProperty() {
    return scale;
  }

  /** Whether a node, or what opened the menu that it is in, stands in a kiosk. */
  static boolean inKiosk(Node node) {
    for (Styleable at = node; at != null; at = at.getStyleableParent()) {
      if (at.getStyleClass().contains(KIOSK)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A window over that of a kiosk has no frame of the system's: nothing closes it or makes it small
   * but its own buttons. To be called before it is shown.
   */
  public static void frame(Stage stage, Window owner) {
    if (kiosk(owner.getScene().getRoot())) {
      stage.initStyle(StageStyle.UNDECORATED);
    }
  }

  /** Whether {@code root} and what is in it are as large as a kiosk's. */
  public static boolean kiosk(Parent root) {
    return root.getStyleClass().contains(KIOSK);
  }

  /**
   * Dresses the scene now and again after each change, the system's included.
   *
   * @return to be unsubscribed when the scene is shown no more: this outlives it, and would keep it
   */
  public Subscription follow(Scene scene) {
    Runnable dress = () -> dress(scene);
    dress.run();
    return Subscription.combine(
        theme.subscribe(dress),
        textSize.subscribe(dress),
        motion.subscribe(dress),
        Platform.getPreferences().reducedMotionProperty().subscribe(dress),
        scale.subscribe(dress),
        Platform.getPreferences().colorSchemeProperty().subscribe(dress),
        scene.rootProperty().subscribe(_ -> size(scene)),
        kiosk.subscribe(_ -> size(scene)));
  }

  private void dress(Scene scene) {
    themeNow().applyTo(scene, textSize.get());
    scale
        .get()
        .map(screen -> KioskTargets.on(screen).stylesheet())
        .ifPresent(scene.getStylesheets()::add);
    if (still()) {
      scene.getStylesheets().add(Stylesheets.beside(Appearance.class, "still.css"));
    }
  }

  private boolean still() {
    return switch (motion.get()) {
      case STILL -> true;
      case MOVING -> false;
      case SYSTEM -> Platform.getPreferences().isReducedMotion();
    };
  }

  private void size(Scene scene) {
    List<String> classes = scene.getRoot().getStyleClass();
    classes.remove(KIOSK);
    if (kiosk.get()) {
      classes.add(KIOSK);
    }
  }

  private Theme themeNow() {
    return switch (theme.get()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }
}
