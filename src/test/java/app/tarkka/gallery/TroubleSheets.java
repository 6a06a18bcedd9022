package app.tarkka.gallery;

import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.run.Severity;
import app.tarkka.sample.SampleDefects;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Troubles;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.nonconformances.NonconformancesModel;
import app.tarkka.ui.nonconformances.NonconformancesView;
import app.tarkka.ui.records.Acting;
import app.tarkka.ui.records.RecordModel;
import app.tarkka.ui.records.RecordPhotos;
import app.tarkka.ui.records.RecordView;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** What went wrong and what is done about it: the board, the day and a record, in a busy shop. */
final class TroubleSheets {
  private final TestLibrary shop = TestLibrary.in(RunnerSheets.folder());
  private final ShopDay day = new ShopDay(shop);
  private final Troubles troubles = new Troubles(shop, day);
  private final List<RunId> runs = new ArrayList<>();
  private final TestWorkbench bench;

  private TroubleSheets(String language, int each) {
    bench = new TestWorkbench(Locale.forLanguageTag(language));
    List<DefectCode> codes = SampleDefects.of(Trade.SANDWICH);
    for (int i = 0; i < each; i++) {
      acting(i, codes.get(i % codes.size()));
      closing(i);
      shop.clock().advance(Duration.ofDays(1));
    }
    for (int i = 0; i < each; i++) {
      RunId run = day.held("Order " + (4300 + i) + ", for the library’s reading circle");
      troubles.said(
          run, "WRONG", "not what was ordered", Severity.CRITICAL, "Ham instead of cheese");
    }
    if (each > 0) {
      day.checked("Order 4299", "81.5", "77.0");
    }
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      String end = language.equals("en") ? "" : "-" + language;
      all.put("trouble-board" + end, () -> new TroubleSheets(language, 2).board());
      all.put("trouble-today" + end, () -> new TroubleSheets(language, 2).today());
      all.put("trouble-record" + end, () -> new TroubleSheets(language, 1).record());
    }
    all.put("trouble-board-empty", () -> new TroubleSheets("en", 0).board());
    all.put("trouble-board-full", () -> new TroubleSheets("en", 12).board());
    return all;
  }

  private void acting(int i, DefectCode code) {
    RunId run = day.held("Order " + (4100 + i));
    runs.add(run);
    troubles.said(run, code.code(), code.words(), Severity.MINOR, "The lid does not close");
    troubles.decided(
        run,
        Disposition.USE_AS_IS,
        "The customer was asked and takes it",
        "Order lids that fit, and throw the old ones away",
        i % 2 == 0 ? "cho" : "ben",
        i % 3 == 0 ? 1 : 30);
  }

  private void closing(int i) {
    RunId run = day.held("Order " + (4200 + i));
    troubles.decided(run, Disposition.SCRAP, "Torn");
  }

  private Parent board() {
    return new NonconformancesView(
        new NonconformancesModel(
            bench.get(),
            shop.runs(),
            shop.people(),
            () -> Optional.of(TestLibrary.id("cho")),
            shop.clock(),
            ZoneOffset.UTC),
        bench.messages());
  }

  private Parent today() {
    return new TodayView(
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            () -> Optional.of(TestLibrary.id("cho")),
            signing(),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop"),
        bench.messages());
  }

  private Parent record() {
    return new RecordView(
        new RecordModel(
            bench.get(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.outgoing(Optional::empty),
            new Acting(bench.get(), shop.people(), shop.runService(), signing()),
            runs.getFirst()),
        new RecordPhotos(bench.get().background(), shop.documents(), bench.messages()),
        bench.messages());
  }

  private Signing signing() {
    return new Signing(shop.newSignIn(), bench.get());
  }
}
