package app.tarkka;

import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.settings.UntouchedAfter;
import java.time.Duration;
import javafx.scene.Parent;

/** Makes the settings, which can change the language and so the whole window. */
interface SettingsPlace {
  Parent view(Workbench workbench);

  /** After how long without an entry a run counts as left behind. */
  default Duration untouchedAfter() {
    return UntouchedAfter.ONE_DAY.time();
  }
}
