package app.tarkka;

import app.tarkka.ui.kit.Workbench;
import javafx.scene.Parent;

/** Makes the settings, which can change the language and so the whole window. */
interface SettingsPlace {
  Parent view(Workbench workbench);
}
