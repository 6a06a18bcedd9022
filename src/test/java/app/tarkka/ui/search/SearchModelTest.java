package app.tarkka.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.StepId;
import app.tarkka.run.RunState;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.SavedSearch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Words and filters lead to groups, and each line to its place. */
final class SearchModelTest {
  private final SearchBench bench = new SearchBench(Locale.ENGLISH);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void showsWhatIsFoundInGroupsUnderHeadings() {
    SearchModel model = asked("ham");
    assertEquals(
        List.of(
            SearchGroup.DOCUMENTS,
            SearchGroup.STEPS,
            SearchGroup.PICTURES,
            SearchGroup.SUBJECTS,
            SearchGroup.RECORDS),
        headings(model));
    assertEquals(Showing.FOUND, model.showingProperty().get());
  }

  @Test
  void everyLineOpensWhatItShows() {
    assertEquals(new Place.Editor(document("SOP-040")), opened("slicer", SearchGroup.DOCUMENTS));
    assertEquals(
        new Place.DocumentPage(document("SOP-001")), opened("sandwich", SearchGroup.DOCUMENTS));
    assertEquals(
        new Place.Editor(document("SOP-040"), Optional.of(new StepId("one"))),
        opened("cloth", SearchGroup.STEPS));
    assertEquals(
        new Place.DocumentPage(document("SOP-001"), Optional.of(new StepId("weigh"))),
        opened("weigh", SearchGroup.STEPS));
    assertEquals(
        new Place.Editor(document("SOP-040"), Optional.of(new StepId("two"))),
        opened("slicer", SearchGroup.PICTURES));
    assertEquals(
        new Place.People(Optional.of(TestLibrary.id("ben"))), opened("ben", SearchGroup.PEOPLE));
    assertEquals(new Place.RecordsOf("Hämeenlinna 12"), opened("hameen", SearchGroup.SUBJECTS));
    assertInstanceOf(Place.RecordDetail.class, opened("4711", SearchGroup.RECORDS));
  }

  @Test
  void filtersNarrowAndAreTakenAway() {
    SearchModel model = asked("ham");
    model.add(new SearchFilter.RunIs(RunState.ON_HOLD));
    assertEquals(List.of(SearchGroup.RECORDS), headings(model));
    assertEquals(1, SearchBench.hits(model).size());

    model.remove(new SearchFilter.RunIs(RunState.ON_HOLD));
    assertTrue(headings(model).contains(SearchGroup.DOCUMENTS));

    model.only(SearchGroup.STEPS);
    assertEquals(List.of(SearchGroup.STEPS), headings(model));
    model.only(SearchGroup.RECORDS);
    assertEquals(List.of(new SearchFilter.In(SearchGroup.RECORDS)), model.filters());
    model.clear();
    assertEquals(Showing.START, model.showingProperty().get());
  }

  @Test
  void saysWhichWordASlipWasTakenFor() {
    SearchModel model = asked("sandwcih");
    assertEquals(Map.of("sandwcih", "sandwich"), model.readAsProperty().get());
    assertTrue(headings(model).contains(SearchGroup.DOCUMENTS));
    model.typedProperty().set("zzzzzz");
    assertEquals(Map.of(), model.readAsProperty().get());
    assertEquals(Showing.NOTHING, model.showingProperty().get());
  }

  @Test
  void offersShorterWordsAndAsksForThemWhenTheyAreTaken() {
    SearchModel model = asked("hma");
    assertEquals(Showing.NOTHING, model.showingProperty().get());
    assertEquals("ham", model.offeredProperty().get());
    model.takeOffered();
    assertEquals("ham", model.typedProperty().get());
    assertEquals(Showing.FOUND, model.showingProperty().get());
    assertEquals("", model.offeredProperty().get());
  }

  @Test
  void saysThatItWasSavedUntilSomethingElseIsAsked() {
    SearchModel model = asked("ham");
    model.kept().save("Ham", model.query());
    assertEquals("Ham", model.kept().savedNow().get());
    model.typedProperty().set("slicer");
    assertEquals("", model.kept().savedNow().get());
  }

  @Test
  void anAnswerToAnOlderQuestionNeverReplacesOneToANewer() {
    HeldBackground held = new HeldBackground();
    ManualDelay delay = new ManualDelay();
    SearchModel model = bench.model(bench.workbench().with(held), delay);
    model.typedProperty().set("slicer");
    delay.pass();
    model.typedProperty().set("ben");
    delay.pass();
    held.finish();
    assertEquals(List.of(SearchGroup.PEOPLE), headings(model));
    assertEquals(List.of(SearchModel.TYPING, SearchModel.TYPING), delay.pauses());
  }

  @Test
  void enterBeforeTheAnswerOpensTheFirstOfTheAnswer() {
    HeldBackground held = new HeldBackground();
    ManualDelay delay = new ManualDelay();
    SearchModel model = bench.model(bench.workbench().with(held), delay);
    model.typedProperty().set("slicer");
    delay.pass();
    held.finish();
    assertFalse(model.openFirstWhenFound(), "what stands there is the answer");
    Place before = bench.workbench().place();

    model.typedProperty().set("ben");
    assertTrue(model.openFirstWhenFound(), "within the pause");
    delay.pass();
    assertTrue(model.openFirstWhenFound(), "before the answer");
    assertEquals(before, bench.workbench().place());
    held.finish();
    assertEquals(new Place.People(Optional.of(TestLibrary.id("ben"))), bench.workbench().place());
  }

  @Test
  void enterIsForgottenWhenOneTypesOnOrLeaves() {
    HeldBackground held = new HeldBackground();
    ManualDelay delay = new ManualDelay();
    SearchModel model = bench.model(bench.workbench().with(held), delay);
    Place before = bench.workbench().place();
    model.typedProperty().set("ben");
    assertTrue(model.openFirstWhenFound());
    model.typedProperty().set("slicer");
    delay.pass();
    held.finish();
    assertEquals(before, bench.workbench().place());

    model.typedProperty().set("ben");
    assertTrue(model.openFirstWhenFound());
    model.leave();
    delay.pass();
    held.finish();
    assertEquals(before, bench.workbench().place());
  }

  @Test
  void whatWasOpenedIsRememberedForThatPersonAndNobodyElse() {
    SearchModel model = asked("ham");
    model.open(SearchBench.hits(model).getFirst());
    assertEquals(List.of(SearchQuery.of("ham")), model.kept().recent());

    bench.here(Optional.of(TestLibrary.id("ben")));
    SearchModel bens = asked("");
    assertEquals(List.of(), bens.kept().recent());

    bench.here(Optional.empty());
    SearchModel nobodys = asked("slicer");
    nobodys.open(SearchBench.hits(nobodys).getFirst());
    assertEquals(List.of(), nobodys.kept().recent());
  }

  @Test
  void aSearchIsSavedUnderANameAndAskedAgain() {
    SearchModel model = asked("ham");
    model.add(new SearchFilter.In(SearchGroup.RECORDS));
    SearchQuery query = model.query();
    model.kept().save(" Ham records ", query);
    assertEquals(List.of(new SavedSearch("Ham records", query)), model.kept().saved());

    model.clear();
    model.ask(model.kept().saved().getFirst().query());
    assertEquals(query, model.query());
    assertEquals(List.of(SearchGroup.RECORDS), headings(model));

    model.kept().forget(model.kept().saved().getFirst());
    assertEquals(List.of(), model.kept().saved());
  }

  @Test
  void oneComesBackToWhatOneLeftAndTheNextPersonDoesNot() {
    SearchModel model = bench.model();
    Place.Search place = new Place.Search(SearchQuery.NOTHING);
    model.enter(place);
    model.typedProperty().set("slicer");
    Found first = SearchBench.hits(model).getFirst();
    model.open(first);

    model.enter(place);
    assertEquals("slicer", model.typedProperty().get());
    assertEquals(Optional.of(first), model.opened());

    bench.here(Optional.of(TestLibrary.id("ben")));
    model.enter(place);
    assertEquals("", model.typedProperty().get());
    assertEquals(List.of(), model.lines());
    assertEquals(Optional.empty(), model.opened());
  }

  @Test
  void theNextPersonDoesNotGetTheWordsOfAPlaceThatSomebodyElseOpened() {
    SearchModel model = bench.model();
    Place.Search hams = new Place.Search(SearchQuery.of("ham"));
    Place.Search slicers = new Place.Search(SearchQuery.of("slicer"));
    model.enter(hams);
    model.enter(slicers);

    bench.here(Optional.of(TestLibrary.id("ben")));
    model.enter(slicers);
    assertEquals(SearchQuery.NOTHING, model.query());
    model.enter(hams);
    assertEquals(SearchQuery.NOTHING, model.query());

    model.enter(new Place.Search(SearchQuery.of("ham")));
    assertEquals(SearchQuery.of("ham"), model.query());
  }

  private SearchModel asked(String words) {
    SearchModel model = bench.model();
    model.enter(new Place.Search(SearchQuery.of(words)));
    return model;
  }

  private Place opened(String words, SearchGroup group) {
    SearchModel model = asked(words);
    model.open(
        SearchBench.hits(model).stream()
            .filter(found -> found.group() == group)
            .findFirst()
            .orElseThrow());
    return bench.workbench().place();
  }

  private app.tarkka.document.DocumentId document(String code) {
    return bench.shop().documents().byCode(code).orElseThrow().id();
  }

  private static List<SearchGroup> headings(SearchModel model) {
    return model.lines().stream()
        .filter(SearchLine.Heading.class::isInstance)
        .map(line -> ((SearchLine.Heading) line).group())
        .toList();
  }
}
