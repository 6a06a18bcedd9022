package app.tarkka.ui.kit;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** The theme and text size of this seat. Scenes that follow it change at once. */
public final class Appearance {
  private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.NORMAL);

  public ObjectProperty<ThemeChoice> themeProperty() {
    return theme;
  }

  public ObjectProperty<TextSize> textSizeProperty() {
    return textSize;
  }

  /** Dresses the scene now and again after each change, the system's included. */
  public void follow(Scene scene) {
    Runnable dress = () -> themeNow().applyTo(scene, textSize.get());
    theme.subscribe(dress);
    textSize.subscribe(dress);
    Platform.getPreferences().colorSchemeProperty().subscribe(dress);
    dress.run();
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
