package app.tarkka.gallery;

import app.tarkka.document.Revision;
import app.tarkka.ledger.LibraryEvent;
import app.tarkka.ledger.PrintedSheet;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.ledger.SheetRevision;
import app.tarkka.store.sqlite.TestSheets;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.sheets.SheetServices;
import app.tarkka.ui.sheets.SheetsBench;
import app.tarkka.ui.sheets.SheetsModel;
import app.tarkka.ui.sheets.SheetsView;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Printed sheets: none, the usual, very many. */
final class PrintedSheets {
  private final Shop shop;
  private final SheetServices services;

  private PrintedSheets(String language) {
    shop = new Shop(Locale.forLanguageTag(language));
    services = SheetsBench.services(shop.library(), "dia");
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("sheets-out", () -> new PrintedSheets("en").filled().view(false));
    all.put("sheets-out-fi", () -> new PrintedSheets("fi").filled().view(true));
    all.put("sheets-out-id", () -> new PrintedSheets("id").filled().view(true));
    all.put("sheets-all", () -> new PrintedSheets("en").filled().everything());
    all.put("sheets-empty", () -> new PrintedSheets("en").view(false));
    all.put("sheets-full", () -> new PrintedSheets("en").full().view(false));
    all.put("sheets-today", () -> new PrintedSheets("en").filled().today());
    all.put("sheets-today-fi", () -> new PrintedSheets("fi").filled().today());
    all.put("sheets-today-id", () -> new PrintedSheets("id").filled().today());
    return all;
  }

  /** What a day says of them. */
  private Parent today() {
    TestLibrary library = shop.library();
    return new TodayView(
        new TodayModel(
                shop.workbench().get(),
                library.documents(),
                library.runs(),
                library.people(),
                Optional::empty,
                new Signing(library.newSignIn(), shop.workbench().get()),
                new NoSample(),
                library.clock(),
                ZoneOffset.UTC,
                "Corner Shop")
            .sheets(library.library().sheets()::stale),
        shop.workbench().messages());
  }

  private PrintedSheets filled() {
    TestLibrary library = shop.library();
    Revision ham =
        library.effective(TestContents.simple("SOP-012", "Cleaning of the slicer after raw meat"));
    Revision scale = library.effective(TestContents.simple("SOP-014", "Check of the scale"));
    String of = ham.document().value();
    TestSheets.print(library, ham, "7K3M-2Q9X", new SheetCopy(of, 1, "Bench 2"));
    TestSheets.print(library, ham, "A1B2-C3D4");
    TestSheets.print(
        library, ham, "9PQR-55ST", new SheetCopy(of, 2, "Office, beside the first-aid box"));
    library.revised(
        ham.document(),
        TestContents.simple("SOP-012", "Cleaning of the slicer after raw meat and cheese"));
    TestSheets.print(library, scale, "0HJK-1M2N");
    manual(scale, ham);
    record(scale);
    var cho = library.by(library.signIn("cho"));
    TestSheets.print(library, scale, "ZZ90-11AA");
    TestSheets.print(library, scale, "ZZ90-22BB");
    services.sheets().returned(List.of("ZZ90-11AA"), "Filed in folder 3", cho);
    services.sheets().voided(List.of("ZZ90-22BB"), "Fell into the soup", cho);
    return this;
  }

  private void manual(Revision... revisions) {
    List<SheetRevision> holds =
        List.of(revisions).stream()
            .map(one -> new SheetRevision(one.document().value(), one.number()))
            .toList();
    shop.library()
        .library()
        .recordPrinted(
            new LibraryEvent.Printed(
                "booklet",
                "Kitchen handbook: SOP-014 rev 1, SOP-012 rev 1",
                "MAN0-0001",
                null,
                holds,
                null,
                null),
            "",
            shop.library().by(shop.library().signIn("dia")));
  }

  private void record(Revision revision) {
    PrintedSheet as =
        new PrintedSheet(
            revision.document().value(), 1, "run-1", "A4", "en", 2, "ab".repeat(32), "file");
    shop.library()
        .library()
        .recordPrinted(
            new LibraryEvent.Printed("record", "run-1", "REC0-0001", as),
            "",
            shop.library().by(shop.library().signIn("ana")));
  }

  private PrintedSheets full() {
    for (int i = 1; i <= 40; i++) {
      String title = "Change over line " + i + " between two products with different allergens";
      Revision one = shop.library().effective(TestContents.simple("SOP-" + (100 + i), title));
      for (int j = 1; j <= 5; j++) {
        TestSheets.print(shop.library(), one, String.format(Locale.ROOT, "F%03d-%04d", i, j));
      }
    }
    return this;
  }

  private Parent view(boolean older) {
    SheetsModel model = new SheetsModel(shop.workbench().get(), services, Optional.empty(), older);
    return new SheetsView(model, shop.workbench().messages());
  }

  private Parent everything() {
    SheetsModel model = new SheetsModel(shop.workbench().get(), services, Optional.empty(), false);
    SheetsBench.showAll(model);
    return new SheetsView(model, shop.workbench().messages());
  }
}
