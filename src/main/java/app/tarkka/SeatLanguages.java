package app.tarkka;

import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.settings.Language;
import app.tarkka.ui.settings.SettingsModel;
import java.util.Arrays;
import java.util.List;

/** The setting of the window's language, for whoever stands before the name tiles. */
final class SeatLanguages {
  private SeatLanguages() {}

  static List<LockLanguage> of(SettingsModel settings) {
    return Arrays.stream(Language.values())
        .map(
            language ->
                new LockLanguage(
                    language.locale().toLanguageTag(),
                    language.ownName(),
                    language == settings.languageProperty().get(),
                    () -> settings.choose(language)))
        .toList();
  }
}
