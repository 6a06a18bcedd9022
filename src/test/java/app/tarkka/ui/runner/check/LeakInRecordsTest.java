package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.exchange.record.RecordsFile;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.record.ComparisonSheet;
import app.tarkka.paper.sheet.RunSheets;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunSummary;
import app.tarkka.run.StepMark;
import app.tarkka.run.UsedPhrases;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.records.ComparedWords;
import app.tarkka.ui.records.RecordBench;
import app.tarkka.ui.tabs.OpenedRuns;
import app.tarkka.ui.tabs.RunTabs;
import app.tarkka.ui.tabs.RunTabsModel;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A doer's distinctive value, out of limits and with a telling note, is nowhere around the run
 * while its check is missing: on no list, tab, tile, print, file or comparison, and no filter tells
 * a run with it from one without.
 */
@InAWindow
final class LeakInRecordsTest {
  private static final String VALUE = "91.37";

  private final Path folder;
  private final TestLibrary shop;
  private final ShopDay day;
  private final RunId bad;
  private final RunId good;
  private final TestWorkbench bench = new TestWorkbench();
  private Stage stage;

  LeakInRecordsTest() throws IOException {
    folder = Files.createTempDirectory("leak");
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
    bad = day.waiting("Order 1", VALUE);
    good = day.waiting("Order 2", "80");
    // Only one of them, so that nothing of it is hidden by a note on the other.
    shop.runService()
        .perform(
            bad,
            new RunCommand.AddNote(Optional.of(ShopDay.WEIGH), VALUE + " is a lot"),
            shop.signIn("cho"));
  }

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void thePaperOfTheHalfDoneRunDoesNotTellIt() throws IOException {
    Run run = day.found(bad);
    Revision revision =
        shop.documents().revision(run.start().document(), run.start().revision()).orElseThrow();
    for (SheetKind kind : RunSheets.of(run)) {
      byte[] pdf =
          new RunSheets(_ -> Optional.empty(), shop.ledger(), shop.people().all())
              .print(
                  kind,
                  run,
                  revision,
                  PrintedWording.original(run.content()),
                  Sheets.onPaper(PaperSize.A4))
              .pdf();
      String words = Pdf.flat(pdf);
      assertTrue(words.contains("Weigh the ham"), "the sheet is read");
      tellsNothing(List.of(words));
      tellsNothing(Pdf.attached(pdf));
    }
  }

  @Test
  void thePrintedComparisonDoesNotTellIt() throws IOException {
    ComparedWords compared = new ComparedWords(shop.runs(), shop.people(), shop.ledger());
    for (ComparedWords.Steps steps : ComparedWords.Steps.values()) {
      String words =
          Pdf.flat(
              ComparisonSheet.of(
                      compared.printed(bad, good, steps, bench.messages()),
                      Sheets.onPaper(PaperSize.A4))
                  .pdf());
      assertTrue(words.contains("Order 1"), words);
      tellsNothing(List.of(words));
    }
  }

  @ParameterizedTest
  @EnumSource(RecordsFile.Form.class)
  void noFileOfSeveralRecordsTellsIt(RecordsFile.Form form) throws IOException {
    Path file = folder.resolve("records");
    for (Optional<PersonId> viewer : List.of(Optional.<PersonId>empty(), Optional.of(id("ben")))) {
      new RecordsFile(shop.runs(), shop.ledger(), PersonId::value, viewer)
          .write(file, form, List.of(bad, good), _ -> {}, _ -> {});
      String text = Files.readString(file);
      assertTrue(text.contains("Order 1"), text);
      tellsNothing(List.of(text));
      Files.delete(file);
    }
  }

  @Test
  void theOwnFileOfWhoeverMeasuredHasIt() throws IOException {
    Path file = folder.resolve("records");
    new RecordsFile(shop.runs(), shop.ledger(), PersonId::value, Optional.of(id("cho")))
        .write(file, RecordsFile.Form.CSV, List.of(bad), _ -> {}, _ -> {});
    assertTrue(Files.readString(file).contains(VALUE), "or nothing was looked for");
  }

  @Test
  void noFilterFindsOneOfThemAndNotTheOther() {
    RunFilter all = RunFilter.all(100);
    for (RunFilter.Mark mark : RunFilter.Mark.values()) {
      together(all.with(Set.of(mark)));
    }
    for (StepMark mark : StepMark.values()) {
      together(all.at("", mark));
      together(all.at("weigh", mark));
      together(all.at("1.2", mark));
    }
    together(all.at(VALUE, null));
    together(new RunFilter(Set.of(), VALUE, 100));
    together(all.of(VALUE));
    assertEquals(List.of(), found(all.at(VALUE, null)));
  }

  @Test
  void theListTheRecordAndTheComparisonDoNotTellIt() {
    tellsNothing(Reached.from(RecordBench.list(bench, shop), Set.of()));
    tellsNothing(shown(() -> RecordBench.page(bench, shop, bad)));
    tellsNothing(shown(() -> RecordBench.compared(bench, shop, bad, good)));
    for (StepMark _ : StepMark.values()) {
      tellsNothing(
          shown(() -> RecordBench.searched(bench, shop, RunFilter.Mark.UNCHECKED, "weigh", 2)));
    }
  }

  @Test
  void todayAndTheTabsOfTheRunsDoNotTellIt() {
    TodayModel today =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            () -> Optional.of(id("ben")),
            new Signing(shop.newSignIn(), bench.get()),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    tellsNothing(shown(() -> new TodayView(today, bench.messages())));
    tellsNothing(Reached.from(today, Set.of()));

    OpenedRuns opened = new OpenedRuns();
    RunTabsModel tabs =
        new RunTabsModel(
            bench.get(), shop.runs(), shop.ledger(), opened, shop.clock(), new ManualDelay());
    for (RunId run : List.of(bad, good)) {
      bench.get().navigation().go(new Place.Runner(run.value()));
    }
    List<String> words = shown(() -> new RunTabs(tabs, bench.messages()));
    assertTrue(words.stream().anyMatch(each -> each.contains("Order 1")), words.toString());
    tellsNothing(words);
    tellsNothing(Reached.from(tabs, Set.of()));
    tabs.close();
  }

  @Test
  void noPhraseIsMadeOfIt() {
    Content content = day.found(bad).content();
    for (PersonId viewer : new PersonId[] {null, id("ben")}) {
      for (StepId step : List.of(ShopDay.WASH, ShopDay.WEIGH, ShopDay.CLOSE)) {
        tellsNothing(new UsedPhrases(shop.runs()).of(day.sandwich(), content, step, viewer));
      }
    }
  }

  private void together(RunFilter filter) {
    List<RunId> found = found(filter);
    assertEquals(found.contains(good), found.contains(bad), filter.toString());
  }

  private List<RunId> found(RunFilter filter) {
    return shop.runs().summaries(filter).stream().map(RunSummary::id).toList();
  }

  private List<String> shown(Supplier<Parent> made) {
    List<String> words = new ArrayList<>();
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Parent view = made.get();
          Screens.show(stage, view, Look.smallest(Theme.LIGHT));
          words.addAll(Reached.onScreen(view));
          if (view instanceof Leaving leaving) {
            leaving.leave();
          }
        });
    assertFalse(words.isEmpty());
    return words;
  }

  private static void tellsNothing(List<String> words) {
    assertEquals(
        List.of(),
        words.stream().filter(each -> each.contains(VALUE) || each.contains("91,37")).toList());
  }

  private static PersonId id(String name) {
    return TestLibrary.id(name);
  }
}
