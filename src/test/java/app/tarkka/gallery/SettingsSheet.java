package app.tarkka.gallery;

import app.tarkka.person.Authentication;
import app.tarkka.picture.Originals;
import app.tarkka.run.DefectCode;
import app.tarkka.sample.SampleDefects;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.settings.CalibrationCard;
import app.tarkka.ui.settings.CalibrationModel;
import app.tarkka.ui.settings.DefectCodesModel;
import app.tarkka.ui.settings.KioskCard;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.LineListCard;
import app.tarkka.ui.settings.OriginalsCard;
import app.tarkka.ui.settings.OwnersSetting;
import app.tarkka.ui.settings.SeatSettings;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.settings.SettingsView;
import app.tarkka.ui.settings.ShopWordsCard;
import app.tarkka.ui.settings.ShopWordsModel;
import app.tarkka.ui.settings.WritingHelpCard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** Settings of this seat as in a window, and the shop's defect codes. */
final class SettingsSheet extends StackPane {
  SettingsSheet(Locale language) {
    TestWorkbench workbench = new TestWorkbench(language);
    TestLibrary shop = TestLibrary.in(RunnerSheets.folder());
    SeatSettings seat = new SeatSettings(new InMemoryPreferences());
    KioskModel kiosk =
        new KioskModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            seat,
            () -> {});
    SettingsModel model = new SettingsModel(workbench.get(), new Appearance(), seat, _ -> {});
    DefectCodesModel defects =
        new DefectCodesModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new SandwichList());
    ShopWordsModel words =
        new ShopWordsModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new SandwichWords());
    SettingsView view =
        new SettingsView(model, workbench.messages())
            .with(KioskCard.of(kiosk, workbench.messages()))
            .with(
                CalibrationCard.of(
                    new CalibrationModel(workbench.get(), new Appearance(), seat),
                    workbench.messages()))
            .with(WritingHelpCard.of(workbench.get(), seat.hints()))
            .forTheShop()
            .with(LineListCard.of(defects, workbench.messages()))
            .with(ShopWordsCard.of(words, workbench.messages()))
            .with(
                OriginalsCard.of(
                    workbench.get(),
                    shop.people(),
                    new Signing(shop.newSignIn(), workbench.get()),
                    new LargePictures()));
    getChildren().add(view);
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("settings", () -> new SettingsSheet(Locale.ENGLISH));
    all.put("settings-below", () -> below(Locale.ENGLISH));
    all.put("settings-below-fi", () -> below(Locale.of("fi")));
    all.put("settings-below-id", () -> below(Locale.of("id")));
    return all;
  }

  /** Scrolled to its end. */
  static SettingsSheet below(Locale language) {
    SettingsSheet sheet = new SettingsSheet(language);
    ((ScrollPane) sheet.getChildren().getFirst()).setVvalue(1);
    return sheet;
  }

  private static final class SandwichWords implements ShopWordsModel.Kept {
    @Override
    public List<String> all() {
      return List.of("ciabatta", "Krimp", "remoulade");
    }

    @Override
    public void keep(List<String> words, Authentication owner) {
      // Nothing is kept in a picture.
    }
  }

  private static final class SandwichList implements DefectCodesModel.Kept {
    @Override
    public List<DefectCode> all() {
      return SampleDefects.of(Trade.SANDWICH);
    }

    @Override
    public void keep(List<DefectCode> codes, Authentication owner) {
      // Nothing is kept in a picture.
    }
  }

  private record LargePictures() implements OwnersSetting<Originals> {
    @Override
    public Optional<Originals> now() {
      return Optional.of(Originals.DROPPED);
    }

    @Override
    public void keep(Originals chosen, Authentication owner) {}
  }
}
