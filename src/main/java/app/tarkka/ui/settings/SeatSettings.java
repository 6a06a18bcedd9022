package app.tarkka.ui.settings;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.MotionChoice;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.ScreenScale;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.SeatSearches;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.ThemeChoice;
import java.util.Locale;
import java.util.Optional;

/** The settings of this seat, by type; an unknown value in the file counts as not set. */
public final class SeatSettings {
  private static final String THEME = "theme";
  private static final String MOTION = "motion";
  private static final String TEXT_SIZE = "text-size";
  private static final String LANGUAGE = "language";
  private static final String LOCK_AFTER = "lock-after";
  private static final String KIOSK = "kiosk";
  private static final String ON = "on";
  private static final String SCANNER_PAUSE = "scanner-pause";
  private static final String SCANNER_LENGTH = "scanner-length";
  private static final String SCALE = "pixels-per-millimetre";

  private final Preferences preferences;

  public SeatSettings(Preferences preferences) {
    this.preferences = preferences;
  }

  /** Gives the appearance what was kept. */
  public void restore(Appearance appearance) {
    kept(THEME, ThemeChoice.class).ifPresent(appearance.themeProperty()::set);
    kept(MOTION, MotionChoice.class).ifPresent(appearance.motionProperty()::set);
    kept(TEXT_SIZE, TextSize.class).ifPresent(appearance.textSizeProperty()::set);
    appearance.scaleProperty().set(preferences.get(SCALE).flatMap(ScreenScale::kept));
  }

  /** What writing help does not say at this seat. */
  public SeatHints hints() {
    return new SeatHints(preferences);
  }

  /** What this seat looked for in a library, by the library's id. */
  public SeatSearches searches(String library) {
    return new SeatSearches(preferences, library);
  }

  /** The chosen language, or the system's as far as Tarkka speaks it. */
  public Language language() {
    return kept(LANGUAGE, Language.class).orElseGet(() -> Language.of(Locale.getDefault()));
  }

  /** How long nobody may touch the window, outside a run, before it locks. */
  public LockAfter lockAfter() {
    return kept(LOCK_AFTER, LockAfter.class)
        .orElse(kiosk() ? LockAfter.ONE_MINUTE : LockAfter.FIVE_MINUTES);
  }

  void keep(LockAfter lock) {
    preferences.put(LOCK_AFTER, lock.name());
  }

  /** Whether this seat starts as a kiosk. */
  public boolean kiosk() {
    return preferences.get(KIOSK).filter(ON::equals).isPresent();
  }

  void keepKiosk() {
    preferences.put(KIOSK, ON);
  }

  void keepDesk() {
    preferences.put(KIOSK, "off");
  }

  public ScannerPause scannerPause() {
    return kept(SCANNER_PAUSE, ScannerPause.class).orElse(ScannerPause.MS_35);
  }

  public ScannerLength scannerLength() {
    return kept(SCANNER_LENGTH, ScannerLength.class).orElse(ScannerLength.FOUR);
  }

  void keep(ScannerPause pause) {
    preferences.put(SCANNER_PAUSE, pause.name());
  }

  void keep(ScannerLength length) {
    preferences.put(SCANNER_LENGTH, length.name());
  }

  void keep(ScreenScale measured) {
    preferences.put(SCALE, Double.toString(measured.pixelsPerMillimetre()));
  }

  void forgetScale() {
    preferences.put(SCALE, "");
  }

  void keep(ThemeChoice theme) {
    preferences.put(THEME, theme.name());
  }

  void keep(MotionChoice motion) {
    preferences.put(MOTION, motion.name());
  }

  /** Text is also made larger at the bench, beside the step. */
  public void keep(TextSize size) {
    preferences.put(TEXT_SIZE, size.name());
  }

  void keep(Language language) {
    preferences.put(LANGUAGE, language.name());
  }

  private <E extends Enum<E>> Optional<E> kept(String key, Class<E> type) {
    return preferences
        .get(key)
        .flatMap(
            name ->
                java.util.Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(name))
                    .findFirst());
  }
}
