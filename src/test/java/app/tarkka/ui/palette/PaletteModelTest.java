package app.tarkka.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manual;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SavedSearch;
import app.tarkka.ui.palette.PaletteEntry.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed leads to places, documents and records. */
final class PaletteModelTest {
  @TempDir Path folder;
  private TestLibrary shop;
  private Revision ham;
  private TestWorkbench bench = new TestWorkbench();
  private int painted;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    ham = shop.effective(TestContents.sandwich());
    shop.draft(TestContents.simple("SOP-002", "Clean the slicer"));
    TestRun.start(shop, ham, "Order 4711", "cho");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void everyPlaceCommandAndSavedSearchIsThereBeforeAnythingIsTyped() {
    PaletteModel model = model();
    assertEquals(PalettePlaces.Named.values().length + 2, model.entries().size());
    assertEquals(
        List.of(Kind.PLACE, Kind.COMMAND, Kind.SAVED),
        model.entries().stream().map(PaletteEntry::kind).distinct().toList());
  }

  @Test
  void aCommandIsFoundByItsNameAndDone() {
    PaletteModel model = model();
    model.typedProperty().set("paint");
    model.choose(model.entries().getFirst());
    assertEquals(1, painted);
  }

  @Test
  void aSavedSearchIsFoundByItsName() {
    PaletteModel model = model();
    model.typedProperty().set("week");
    model.choose(model.entries().getFirst());
    assertEquals(new Place.Search(SearchQuery.of("ham")), bench.place());
  }

  @Test
  void aSlipFindsWhatWasMeantAndIsSaid() {
    PaletteModel model = model();
    model.typedProperty().set("sandwcih");
    assertTrue(places(model).contains(new Place.DocumentPage(ham.document())));
    PaletteEntry all = model.entries().getLast();
    assertEquals("“sandwcih” is nowhere; shown is “sandwich”.", all.detail());

    model.choose(all);
    assertEquals(new Place.Search(SearchQuery.of("sandwcih")), bench.place());
  }

  @Test
  void aPersonIsFoundByName() {
    PaletteModel model = model();
    model.typedProperty().set("ben");
    assertEquals(List.of(new Place.People(Optional.of(TestLibrary.id("ben")))), places(model));
  }

  @Test
  void aPlaceIsFoundByTheBeginningOfAWordInAnyLanguage() {
    PaletteModel model = model();
    model.typedProperty().set("sett");
    assertEquals(List.of(new Place.Settings()), places(model));

    bench = new TestWorkbench(Locale.of("fi"));
    PaletteModel finnish = model();
    finnish.typedProperty().set("tanaan");
    assertEquals(List.of(new Place.Today()), places(finnish));
  }

  @Test
  void aTemplateIsFoundByAWordOfItsName() {
    PaletteModel model = model();
    model.typedProperty().set("disinf");
    assertEquals(new Place.NewDocument("", "cleaning"), places(model).getFirst());
  }

  @Test
  void aManualIsFoundByItsName() {
    Manual manual = new Manual("m-1", "Kitchen handbook", "", List.of());
    shop.library().manuals().keep(manual, shop.by(shop.signIn("dia")));
    PaletteModel model =
        new PaletteModel(
            bench.get(),
            new PaletteWays(
                ways().search(), List.of(), List::of, () -> shop.library().manuals().all()));
    model.typedProperty().set("kitchen handb");
    assertTrue(places(model).contains(new Place.Manual("m-1")));
  }

  @Test
  void aDocumentInForceIsReadOrStartedAndADraftIsWritten() {
    PaletteModel model = model();
    model.typedProperty().set("sandwich");
    assertTrue(places(model).contains(new Place.DocumentPage(ham.document())));
    assertTrue(places(model).contains(new Place.StartRun(ham.document())));

    model.typedProperty().set("slicer");
    assertEquals(1, places(model).size());
    assertTrue(places(model).getFirst() instanceof Place.Editor);
  }

  @Test
  void aRecordIsFoundByItsSubject() {
    PaletteModel model = model();
    model.typedProperty().set("4711");
    PaletteEntry found = model.entries().getFirst();
    assertEquals(Kind.RECORD, found.kind());
    assertEquals("Order 4711", found.title());

    model.choose(found);
    assertTrue(bench.place() instanceof Place.RecordDetail);
  }

  @Test
  void whatCannotBeFoundIsSaidOnlyOnceAllWasAsked() {
    HeldBackground held = new HeldBackground();
    PaletteModel model = new PaletteModel(bench.with(held), ways());
    model.typedProperty().set("zzz");
    assertFalse(model.nothingProperty().get());
    held.finish();
    assertTrue(model.nothingProperty().get());
    model.typedProperty().set("");
    assertFalse(model.nothingProperty().get());
  }

  @Test
  void anAnswerToOlderWordsNeverReplacesOneToNewer() {
    HeldBackground held = new HeldBackground();
    PaletteModel model = new PaletteModel(bench.with(held), ways());
    model.typedProperty().set("slicer");
    model.typedProperty().set("4711");
    held.finish();
    assertEquals(
        List.of(Kind.RECORD, Kind.SEARCH),
        model.entries().stream().map(PaletteEntry::kind).toList());
  }

  private PaletteModel model() {
    return new PaletteModel(bench.get(), ways());
  }

  private PaletteWays ways() {
    return new PaletteWays(
        query -> shop.library().search().find(query, LocalDate.EPOCH, ZoneOffset.UTC, 6),
        List.of(new PaletteCommand("Paint the wall", () -> painted++)),
        () -> List.of(new SavedSearch("Ham of the week", SearchQuery.of("ham"))));
  }

  private static List<Place> places(PaletteModel model) {
    return model.entries().stream()
        .map(PaletteEntry::leads)
        .filter(PaletteEntry.To.class::isInstance)
        .map(leads -> ((PaletteEntry.To) leads).place())
        .filter(place -> !(place instanceof Place.Search))
        .toList();
  }
}
