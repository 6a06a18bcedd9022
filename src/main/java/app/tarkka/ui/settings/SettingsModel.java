package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.MotionChoice;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.ThemeChoice;
import app.tarkka.ui.kit.Workbench;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Changes take effect at once and are kept in the background. */
public final class SettingsModel {
  private final Workbench workbench;
  private final Appearance appearance;
  private final SeatSettings settings;
  private final Consumer<Language> onLanguage;
  private final ObjectProperty<Language> language;

  /**
   * @param onLanguage draws the window anew in another language
   */
  public SettingsModel(
      Workbench workbench,
      Appearance appearance,
      SeatSettings settings,
      Consumer<Language> onLanguage) {
    this.workbench = workbench;
    this.appearance = appearance;
    this.settings = settings;
    this.onLanguage = onLanguage;
    this.language = new SimpleObjectProperty<>(settings.language());
  }

  public ReadOnlyObjectProperty<ThemeChoice> themeProperty() {
    return appearance.themeProperty();
  }

  public ReadOnlyObjectProperty<TextSize> textSizeProperty() {
    return appearance.textSizeProperty();
  }

  public ReadOnlyObjectProperty<MotionChoice> motionProperty() {
    return appearance.motionProperty();
  }

  public ReadOnlyObjectProperty<Language> languageProperty() {
    return language;
  }

  public void choose(ThemeChoice theme) {
    appearance.themeProperty().set(theme);
    keep(() -> settings.keep(theme));
  }

  public void choose(TextSize size) {
    appearance.textSizeProperty().set(size);
    keep(() -> settings.keep(size));
  }

  public void choose(MotionChoice motion) {
    appearance.motionProperty().set(motion);
    keep(() -> settings.keep(motion));
  }

  public void choose(Language chosen) {
    if (chosen != language.get()) {
      language.set(chosen);
      keep(() -> settings.keep(chosen));
      onLanguage.accept(chosen);
    }
  }

  public LockAfter lockAfter() {
    return settings.lockAfter();
  }

  public void choose(LockAfter lock) {
    keep(() -> settings.keep(lock));
  }

  ScannerPause scannerPause() {
    return settings.scannerPause();
  }

  ScannerLength scannerLength() {
    return settings.scannerLength();
  }

  void choose(ScannerPause pause) {
    keep(() -> settings.keep(pause));
  }

  void choose(ScannerLength length) {
    keep(() -> settings.keep(length));
  }

  private void keep(Runnable write) {
    workbench
        .background()
        .write(
            workbench.text("settings.keeping"),
            () -> {
              write.run();
              return true;
            },
            _ -> {});
  }
}
