package app.tarkka.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.records.RecordBench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

/** Draws every registered screen; named so that only an explicit call runs it. */
@UsesToolkit
final class Gallery {
  private static final RunnerSheets EN = new RunnerSheets("en");
  private static final RunnerSheets FI = new RunnerSheets("fi");
  private static final RunnerSheets ID = new RunnerSheets("id");

  /** Every screen has its line here. */
  private static List<Exhibit> screens() {
    return List.of(
        new Exhibit("kit", KitSheet::new),
        new Exhibit("controls", ControlsSheet::new),
        new Exhibit("window", WindowSheet::new),
        new Exhibit("palette", () -> new PaletteSheet(Locale.ENGLISH, "")),
        new Exhibit("palette-found", () -> new PaletteSheet(Locale.ENGLISH, "sandwich")),
        new Exhibit("keys", () -> new PaletteSheet(Locale.ENGLISH, PaletteSheet.KEYS)),
        new Exhibit("keys-fi", () -> new PaletteSheet(Locale.of("fi"), PaletteSheet.KEYS)),
        new Exhibit("palette-none-fi", () -> new PaletteSheet(Locale.of("fi"), "xyz")),
        new Exhibit("rehearsal-pause", () -> new RehearsalSheets("en").toCheck()),
        new Exhibit("rehearsal-pause-fi", () -> new RehearsalSheets("fi").toCheck()),
        new Exhibit("rehearsal-over-id", () -> new RehearsalSheets("id").over()),
        new Exhibit("rehearsal-refused", () -> new RehearsalSheets("en").refused()),
        new Exhibit("reading-text", () -> new ReadingSheets("en").text()),
        new Exhibit("reading-text-id", () -> new ReadingSheets("id").text()),
        new Exhibit("reading-again", () -> new ReadingSheets("en").again()),
        new Exhibit("reading-again-fi", () -> new ReadingSheets("fi").again()),
        new Exhibit("reading-signed", () -> new ReadingSheets("en").signed()),
        new Exhibit("reading-readers", () -> new ReadingSheets("en").readers()),
        new Exhibit("reading-readers-fi", () -> new ReadingSheets("fi").readers()),
        new Exhibit("reading-matrix", () -> new ReadingSheets("en").matrix()),
        new Exhibit("reading-matrix-id", () -> new ReadingSheets("id").matrix()),
        new Exhibit("words-translation", () -> new PrintedWordsSheet("en").translation()),
        new Exhibit("words-translation-id", () -> new PrintedWordsSheet("id").translation()),
        new Exhibit("words-comparison", () -> new PrintedWordsSheet("en").comparison()),
        new Exhibit("words-comparison-fi", () -> new PrintedWordsSheet("fi").comparison()),
        new Exhibit("kiosk-run", () -> KioskSheet.run("en")),
        new Exhibit("kiosk-run-fi", () -> KioskSheet.run("fi")),
        new Exhibit("kiosk-tick-id", () -> KioskSheet.tick("id")),
        new Exhibit("kiosk-typing", () -> KioskSheet.typing("en")),
        new Exhibit("kiosk-typing-fi", () -> KioskSheet.typing("fi")),
        new Exhibit("kiosk-words-fi", () -> KioskSheet.words("fi")),
        new Exhibit("kiosk-code-id", () -> KioskSheet.code("id")),
        new Exhibit("kiosk-choice", () -> KioskSheet.choice("en")),
        new Exhibit("kiosk-rows-fi", () -> KioskSheet.rows("fi")),
        new Exhibit("kiosk-today", () -> KioskSheet.today("en")),
        new Exhibit("kiosk-today-fi", () -> KioskSheet.today("fi")),
        new Exhibit("kiosk-tabs", () -> KioskSheet.tabs("en")),
        new Exhibit("kiosk-tabs-fi", () -> KioskSheet.tabs("fi")),
        new Exhibit("kiosk-tabs-id", () -> KioskSheet.tabs("id")),
        new Exhibit("kiosk-tiles", () -> KioskSheet.tiles("en")),
        new Exhibit("lock", () -> new LockSheet(Locale.ENGLISH)),
        new Exhibit("lock-fi", () -> new LockSheet(Locale.of("fi"))),
        new Exhibit("lock-id", () -> new LockSheet(Locale.of("id"))),
        new Exhibit("translation", () -> TranslationSheet.sideBySide("en")),
        new Exhibit("translation-fi", () -> TranslationSheet.sideBySide("fi")),
        new Exhibit("translation-id", () -> TranslationSheet.sideBySide("id")),
        new Exhibit("run-language-fi", () -> RunnerLanguageSheet.read("fi")),
        new Exhibit("import", ImportSheet::one),
        new Exhibit("import-several", ImportSheet::several),
        new Exhibit("import-rough", () -> ImportSheet.rough(Locale.ENGLISH)),
        new Exhibit("import-rough-fi", () -> ImportSheet.rough(Locale.of("fi"))),
        new Exhibit("import-rough-id", () -> ImportSheet.rough(Locale.of("id"))),
        new Exhibit("import-refused-fi", () -> ImportSheet.refused(Locale.of("fi"))),
        new Exhibit("import-refused-id", () -> ImportSheet.refused(Locale.of("id"))),
        new Exhibit("changes", () -> new DifferenceSheets("en").two()),
        new Exhibit("changes-fi", () -> new DifferenceSheets("fi").two()),
        new Exhibit("changes-id", () -> new DifferenceSheets("id").two()),
        new Exhibit("changes-many", () -> new DifferenceSheets("en").many()),
        new Exhibit("changes-pictures", () -> new DifferenceSheets("en").pictures()),
        new Exhibit("changes-reviewed", () -> new DifferenceSheets("en").reviewing()),
        new Exhibit("changes-reviewed-fi", () -> new DifferenceSheets("fi").reviewing()),
        new Exhibit("changes-sending", () -> new DifferenceSheets("en").sending()),
        new Exhibit("changes-revisions", () -> new DifferenceSheets("en").list()),
        new Exhibit("changes-revisions-fi", () -> new DifferenceSheets("fi").list()),
        new Exhibit("editor", EditorSheet::writing),
        new Exhibit("editor-choosing", EditorSheet::choosing),
        new Exhibit("editor-offer", () -> EditorSheet.offering(Locale.ENGLISH)),
        new Exhibit("editor-offer-fi", () -> EditorSheet.offering(Locale.of("fi"))),
        new Exhibit("editor-several", () -> EditorSheet.several(Locale.ENGLISH)),
        new Exhibit("editor-several-fi", () -> EditorSheet.several(Locale.of("fi"))),
        new Exhibit(
            "editor-pasting-list",
            () -> EditorSheet.pasting(Locale.ENGLISH, EditorSheet.COPIED_LIST)),
        new Exhibit(
            "editor-pasting-table",
            () -> EditorSheet.pasting(Locale.of("fi"), EditorSheet.COPIED_TABLE)),
        new Exhibit("editor-finding", () -> EditorSheet.finding(Locale.ENGLISH)),
        new Exhibit("editor-finding-fi", () -> EditorSheet.finding(Locale.of("fi"))),
        new Exhibit("editor-begun", EditorSheet::begun),
        new Exhibit("editor-very-full", EditorSheet::veryFull),
        new Exhibit("editor-fi", EditorSheet::finnish),
        new Exhibit("editor-id", EditorSheet::indonesian),
        new Exhibit("editor-pictures", () -> EditorSheet.pictures(Locale.ENGLISH)),
        new Exhibit("editor-pictures-fi", () -> EditorSheet.pictures(Locale.of("fi"))),
        new Exhibit("editor-pictures-id", () -> EditorSheet.pictures(Locale.of("id"))),
        new Exhibit("editor-pictures-preview", EditorSheet::picturesPreviewed),
        new Exhibit("marking", MarkingSheets::landscape),
        new Exhibit("marking-number-fi", () -> MarkingSheets.number(Locale.of("fi"))),
        new Exhibit("marking-cut-id", () -> MarkingSheets.cut(Locale.of("id"))),
        new Exhibit("marking-tiny", MarkingSheets::tiny),
        new Exhibit(
            "editor-preview-checker",
            () -> EditorSheet.previewed(Locale.ENGLISH, "torque", "#preview-checker")),
        new Exhibit(
            "editor-preview-checker-fi",
            () -> EditorSheet.previewed(Locale.of("fi"), "cover", "#preview-checker")),
        new Exhibit(
            "editor-preview-print-id",
            () -> EditorSheet.previewed(Locale.of("id"), "torque", "#preview-print")),
        new Exhibit("editor-sending", EditorSheet::sending),
        new Exhibit("editor-reviewing", EditorSheet::reviewing),
        new Exhibit("editor-reading", EditorSheet::reading),
        new Exhibit("editor-reading-marks", EditorSheet::readingMarks),
        new Exhibit("editor-review-due", EditorSheet::reviewDue),
        new Exhibit("editor-sent-back", EditorSheet::sentBack),
        new Exhibit("editor-sent-back-fi", EditorSheet::sentBackFinnish),
        new Exhibit("editor-document", EditorSheet::document),
        new Exhibit("editor-document-id", EditorSheet::documentIndonesian),
        new Exhibit("editor-nobody", EditorSheet::nobody),
        new Exhibit("hints", () -> HintSheets.of("en")),
        new Exhibit("hints-fi", () -> HintSheets.of("fi")),
        new Exhibit("hints-id", () -> HintSheets.of("id")),
        new Exhibit("run-start", () -> EN.start()),
        new Exhibit("run-start-too-early", () -> EN.startTooEarly()),
        new Exhibit("run-sign-in", () -> EN.signIn()),
        new Exhibit("run-tick", () -> EN.tick()),
        new Exhibit("help-step", () -> new RunnerHelpSheets(EN).step()),
        new Exhibit("help-how", () -> new RunnerHelpSheets(EN).how()),
        new Exhibit("help-call-fi", () -> new RunnerHelpSheets(FI).call()),
        new Exhibit("help-overview", () -> new RunnerHelpSheets(EN).overview()),
        new Exhibit("help-overview-id", () -> new RunnerHelpSheets(ID).overview()),
        new Exhibit("help-ahead", () -> new RunnerHelpSheets(EN).ahead()),
        new Exhibit("help-still-so-fi", () -> new RunnerHelpSheets(FI).stillSo()),
        new Exhibit("help-take-over-id", () -> new RunnerHelpSheets(ID).takeOver()),
        new Exhibit("help-review", () -> new RunnerHelpSheets(EN).review()),
        new Exhibit("help-hold", () -> new RunnerHelpSheets(EN).onHold()),
        new Exhibit("run-choice", () -> EN.choice()),
        new Exhibit("run-wrong-code", () -> EN.wrongCode()),
        new Exhibit("run-slip", () -> EN.slip()),
        new Exhibit("run-slip-fi", () -> FI.slip()),
        new Exhibit("run-measure", () -> EN.measure()),
        new Exhibit("run-measure-fi", () -> FI.measure()),
        new Exhibit("run-readings", () -> EN.readings()),
        new Exhibit("run-pass-fail", () -> EN.passFail()),
        new Exhibit("run-pass-fail-id", () -> ID.passFail()),
        new Exhibit("run-yes-no-fi", () -> FI.yesNo()),
        new Exhibit("run-words", () -> EN.words()),
        new Exhibit("run-photo-id", () -> ID.photo()),
        new Exhibit("run-look-back", () -> EN.lookBack()),
        new Exhibit("run-chunk", () -> EN.chunk()),
        new Exhibit("run-chunk-fi", () -> FI.chunk()),
        new Exhibit("run-part-first", () -> new RunnerReadingSheets(EN).firstPart()),
        new Exhibit("run-part-first-id", () -> new RunnerReadingSheets(ID).firstPart()),
        new Exhibit("run-part-later", () -> new RunnerReadingSheets(EN).laterPart()),
        new Exhibit("run-part-later-fi", () -> new RunnerReadingSheets(FI).laterPart()),
        new Exhibit("run-read-last", () -> new RunnerReadingSheets(EN).atTheEnd()),
        new Exhibit("run-marks", () -> new RunnerReadingSheets(EN).marks()),
        new Exhibit("run-rows", () -> new RunnerReadingSheets(EN).rows()),
        new Exhibit("run-rows-fi", () -> new RunnerReadingSheets(FI).rows()),
        new Exhibit("run-timer-before", () -> new RunnerTimerSheets(EN).before()),
        new Exhibit("run-timer", () -> new RunnerTimerSheets(EN).running()),
        new Exhibit("run-timer-id", () -> new RunnerTimerSheets(ID).running()),
        new Exhibit("run-timer-late-fi", () -> new RunnerTimerSheets(FI).late()),
        new Exhibit("run-timer-rows", () -> new RunnerTimerSheets(EN).rows()),
        new Exhibit("run-timer-docked-id", () -> new RunnerTimerSheets(ID).docked()),
        new Exhibit("record-photo", () -> record(Locale.ENGLISH)),
        new Exhibit("record-photo-fi", () -> record(Locale.forLanguageTag("fi"))),
        new Exhibit("record-photo-id", () -> record(Locale.forLanguageTag("id"))),
        new Exhibit("record-timer", () -> RecordTimerSheets.record("en")),
        new Exhibit("record-timer-fi", () -> RecordTimerSheets.record("fi")),
        new Exhibit("run-witness", () -> new RunnerLifeSheets(EN).witness()),
        new Exhibit("run-witness-fi", () -> new RunnerLifeSheets(FI).witness()),
        new Exhibit("run-point", () -> new RunnerLifeSheets(EN).holdPoint()),
        new Exhibit("run-point-signed-id", () -> new RunnerLifeSheets(ID).holdPointSigned()),
        new Exhibit("run-paused", () -> new RunnerLifeSheets(EN).paused()),
        new Exhibit("run-hand-over", () -> new RunnerLifeSheets(EN).handOver()),
        new Exhibit("run-hand-over-fi", () -> new RunnerLifeSheets(FI).handOver()),
        new Exhibit("run-ended", () -> new RunnerLifeSheets(EN).completed()),
        new Exhibit("run-ended-abandoned-id", () -> new RunnerLifeSheets(ID).abandoned()),
        new Exhibit("run-hold", () -> EN.hold()),
        new Exhibit("run-hold-fi", () -> FI.hold()),
        new Exhibit("run-hold-said", () -> EN.holdSaid()),
        new Exhibit("run-hold-said-fi", () -> FI.holdSaid()),
        new Exhibit("run-hold-said-id", () -> ID.holdSaid()),
        new Exhibit("run-finish", () -> EN.finish()),
        new Exhibit("run-waiting", () -> EN.waiting()),
        new Exhibit("second-cannot", () -> new SecondPersonSheets(EN).cannot()),
        new Exhibit("second-cannot-fi", () -> new SecondPersonSheets(FI).cannot()),
        new Exhibit("second-difference", () -> new SecondPersonSheets(EN).difference()),
        new Exhibit("second-difference-fi", () -> new SecondPersonSheets(FI).difference()),
        new Exhibit("second-difference-id", () -> new SecondPersonSheets(ID).difference()),
        new Exhibit("second-code", () -> new SecondPersonSheets(EN).wrongCode()),
        new Exhibit("second-code-id", () -> new SecondPersonSheets(ID).wrongCode()),
        new Exhibit("editor-agreement", () -> EditorSheet.agreement(Locale.ENGLISH)),
        new Exhibit("editor-agreement-fi", () -> EditorSheet.agreement(Locale.of("fi"))),
        new Exhibit("second-again", () -> new SecondPersonSheets(EN).again()),
        new Exhibit("second-reader", () -> new SecondPersonSheets(EN).reader()),
        new Exhibit("second-read", () -> new SecondPersonSheets(EN).readAloud()),
        new Exhibit("second-read-fi", () -> new SecondPersonSheets(FI).readAloud()),
        new Exhibit("second-pause-id", () -> new SecondPersonSheets(ID).pause()),
        new Exhibit("run-check-choose", () -> EN.checkChoose()),
        new Exhibit("run-check-measure", () -> EN.checkMeasure()),
        new Exhibit("run-check-measure-id", () -> ID.checkMeasure()),
        new Exhibit("run-check-inspect", () -> EN.checkInspect()),
        new Exhibit("run-check-differ", () -> EN.differ()),
        new Exhibit("rework-review", () -> new ReworkSheets(EN).review()),
        new Exhibit("rework-final", () -> new ReworkSheets(EN).finalCheck()),
        new Exhibit("rework-final-fi", () -> new ReworkSheets(FI).finalCheck()),
        new Exhibit("rework-final-id", () -> new ReworkSheets(ID).finalCheck()),
        new Exhibit("rework-checked", () -> new ReworkSheets(EN).checked()));
  }

  /** Every screen there is; the audits of the suite look at them too. */
  static List<Exhibit> all() {
    List<Exhibit> screens = new ArrayList<>(screens());
    LibrarySheet.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    PrintingSheet.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    SettingsSheet.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    ShopPaperSheet.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    RunWindowSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    TypedWronglySheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    TroubleSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    DeliverySheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    BranchSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    BlockSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    UnitSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    PieceSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    ControlSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    ShopSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    ManualSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    TemplateSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    RecordsSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    SearchSheets.all().forEach((name, view) -> screens.add(new Exhibit(name, view)));
    return screens;
  }

  private static Parent record(Locale language) {
    return new RecordBench(RunnerSheets.folder(), new TestWorkbench(language)).view();
  }

  @Test
  void drawsEveryScreenAndCutsNoText() {
    String wanted = System.getProperty("gallery", "");
    List<String> cut = new ArrayList<>();
    for (Exhibit exhibit : all()) {
      if (exhibit.name().contains(wanted)) {
        looks().forEach(look -> cut.addAll(draw(exhibit, look)));
      }
    }
    assertEquals(List.of(), cut);
  }

  private static List<Look> looks() {
    List<Look> looks = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      looks.add(Look.smallest(theme));
      looks.add(Look.largeText(theme));
    }
    looks.add(Look.cramped(Theme.LIGHT));
    looks.add(new Look(Theme.LIGHT, TextSize.LARGEST, 1280, 1000));
    String wanted = System.getProperty("looks", "");
    return looks.stream().filter(look -> look.fileName().contains(wanted)).toList();
  }

  private static List<String> draw(Exhibit exhibit, Look look) {
    String name = exhibit.name() + "-" + look.fileName();
    return Screens.draw(exhibit.view(), look, Path.of("target/gallery", name + ".png")).stream()
        .map(text -> name + ": " + text)
        .toList();
  }

  record Exhibit(String name, Supplier<? extends Parent> view) {}
}
