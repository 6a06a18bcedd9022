package app.tarkka;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.settings.CalibrationCard;
import app.tarkka.ui.settings.CalibrationModel;
import app.tarkka.ui.settings.KioskCard;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.LibraryFileCard;
import app.tarkka.ui.settings.LibraryFileModel;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.settings.SettingsView;

/** The settings of this seat and the lists of its shop, one card below the other. */
record SettingsPage(SettingsModel seat, KioskModel kiosk, LibraryFileModel file) {
  SettingsView view(CalibrationModel calibration, ShopLists lists, Messages messages) {
    return new SettingsView(seat, messages)
        .with(KioskCard.of(kiosk, messages))
        .with(CalibrationCard.of(calibration, messages))
        .forTheShop()
        .with(lists.defects())
        .with(lists.phrases())
        .with(lists.calls())
        .with(lists.leftBehind())
        .with(lists.originals())
        .with(LibraryFileCard.of(file, messages));
  }
}
