package app.tarkka.gallery;

import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Logo;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.ShopPaper;
import app.tarkka.paper.sheet.HeadSample;
import app.tarkka.person.Authentication;
import app.tarkka.picture.PictureFile;
import app.tarkka.testkit.InMemoryPreferences;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.settings.SeatSettings;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.settings.SettingsView;
import app.tarkka.ui.settings.ShopPaperCard;
import app.tarkka.ui.settings.ShopPaperModel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** What stands on all paper of the shop, in the settings: filled in, and before anything is. */
final class ShopPaperSheet extends StackPane {
  private static final String MARK =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 80">
        <path d="M8 72 L48 8 L88 72 Z" fill="#1d4f91"/>
        <path d="M28 72 L48 40 L68 72 Z" fill="#fff"/>
        <rect x="104" y="22" width="128" height="14" fill="#1d4f91"/>
        <rect x="104" y="46" width="92" height="10" fill="#7a8794"/>
      </svg>
      """;

  private ShopPaperSheet(Locale language, ShopPaper paper) {
    TestWorkbench workbench = new TestWorkbench(language);
    TestLibrary shop = TestLibrary.in(RunnerSheets.folder());
    ShopPaperModel model =
        new ShopPaperModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new Shown(paper),
            new FxDelay());
    SettingsModel seat =
        new SettingsModel(
            workbench.get(),
            new Appearance(),
            new SeatSettings(new InMemoryPreferences()),
            _ -> {});
    SettingsView view =
        new SettingsView(seat, workbench.messages())
            .forTheShop()
            .with(ShopPaperCard.of(model, workbench.messages()));
    view.setVvalue(1);
    getChildren().add(view);
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("shop-paper", () -> filled("en"));
    all.put("shop-paper-fi", () -> filled("fi"));
    all.put("shop-paper-id", () -> filled("id"));
    all.put(
        "shop-paper-empty",
        () ->
            new ShopPaperSheet(
                Locale.ENGLISH, new ShopPaper("", "", Optional.empty(), Optional.empty())));
    return all;
  }

  private static ShopPaperSheet filled(String language) {
    return new ShopPaperSheet(
        Locale.forLanguageTag(language),
        new ShopPaper(
            "Kallio Works Oy\nKalliokatu 7\n00530 Helsinki",
            "VAT FI12345678 · kallio.example",
            Optional.of("logo"),
            Optional.of(PaperSize.A4)));
  }

  private record Shown(ShopPaper now) implements ShopPaperModel.Kept {
    @Override
    public String shop() {
      return "Kallio Works";
    }

    @Override
    public Paper sample(ShopPaper paper, Optional<byte[]> logo) {
      return HeadSample.of(
          "Title of the document",
          "What stands between head and foot is left out here.",
          Sheets.onPaper(PaperSize.A4)
              .with(new Letterhead(logo.flatMap(Logo::of), paper.address(), paper.footer())));
    }

    @Override
    public Optional<byte[]> picture(String sha256) {
      try {
        return Optional.of(Logo.drawn(MARK.getBytes(StandardCharsets.UTF_8)));
      } catch (PictureFile.Unusable broken) {
        throw new AssertionError(broken);
      }
    }

    @Override
    public String keepPicture(byte[] picture) {
      throw new AssertionError("nothing is kept in a picture");
    }

    @Override
    public void keep(ShopPaper paper, Authentication owner) {
      throw new AssertionError("nothing is kept in a picture");
    }
  }
}
