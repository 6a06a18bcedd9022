package app.tarkka;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.settings.CalibrationCard;
import app.tarkka.ui.settings.CalibrationModel;
import app.tarkka.ui.settings.KioskCard;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.LibraryFileCard;
import app.tarkka.ui.settings.LibraryFileModel;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.settings.SettingsView;
import app.tarkka.ui.settings.WritingHelpCard;

/** The settings of this seat and the lists of its shop, one card below the other. */
record SettingsPage(SettingsModel seat, KioskModel kiosk, LibraryFileModel file) {
  SettingsView view(CalibrationModel calibration, ShopLists lists, SeatHints hints) {
    Messages messages = lists.workbench().messages();
    return new SettingsView(seat, messages)
        .with(KioskCard.of(kiosk, messages))
        .with(CalibrationCard.of(calibration, messages))
        .with(WritingHelpCard.of(lists.workbench(), hints))
        .forTheShop()
        .with(lists.paper())
        .with(lists.defects())
        .with(lists.phrases())
        .with(lists.words())
        .with(lists.calls())
        .with(lists.leftBehind())
        .with(lists.originals())
        .with(LibraryFileCard.of(file, messages));
  }
}
