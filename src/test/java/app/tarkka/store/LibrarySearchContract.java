package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One search over everything: what it finds, what it takes for a slip, what it never betrays. */
abstract class LibrarySearchContract extends PortContract {

  @Test
  void findsDocumentsStepsPicturesPeopleSubjectsAndRecords() {
    shop.effective(pictured());
    ShopDay day = new ShopDay(shop);
    RunId run = day.open("Blade 7 for Ben");

    SearchAnswer blade = find("blade");
    assertEquals(List.of("SOP-040"), documents(blade));
    assertEquals(List.of("1.1 Wipe the [blade]."), steps(blade));
    assertEquals(List.of("1.2 [blade]-before.jpg"), pictures(blade));
    assertEquals(List.of("1.2 The [hinge] is open"), pictures(find("hinge")));
    assertEquals(List.of("[Blade] 7 for Ben ×1"), subjects(blade));
    assertEquals(List.of(run), records(blade));
    assertEquals(List.of("[Ben]"), people(find("ben")));
    assertEquals(List.of(), people(find("blade")));
  }

  @Test
  void wordsOfTheNameSayWhichDocumentTheStepIsIn() {
    shop.effective(pictured());
    shop.effective(TestContents.sandwich());

    assertEquals(List.of("1.1 Wipe the [blade]."), steps(find("slicer blade")));
    assertEquals(List.of("1.1 Wipe the [blade]."), steps(find("sop-040 blade")));
    assertEquals(List.of(), steps(find("sandwich blade")));
  }

  @Test
  void foldsLettersWithDotsRingsAndAccentsEverywhere() {
    shop.effective(TestContents.simple("SOP-050", "Jäätelön pakkaus Ångström café"));
    RunId run = run("SOP-050", "Tilaus ÄYRIÄISET é");

    for (String typed : List.of("jaatelon", "JÄÄTELÖN", "angstrom", "ångström", "cafe", "CAFÉ")) {
      assertEquals(List.of("SOP-050"), documents(find(typed)), typed);
      assertEquals(List.of(run), records(find(typed)), typed);
    }
    for (String typed : List.of("äyriäiset", "ayriaiset", "TILAUS é", "tilaus e")) {
      assertEquals(List.of(run), records(find(typed)), typed);
      assertEquals(1, find(typed).in(SearchGroup.SUBJECTS).size(), typed);
    }
    assertEquals(Map.of(), find("jaatelon").readAs());
  }

  @Test
  void takesASlipOfFiveLettersOrMoreForTheWordThatIsThere() {
    shop.effective(TestContents.simple("SOP-060", "Gearbox calibration"));
    run("SOP-060", "Virtanen 5571");

    assertEquals(Map.of("gaerbox", "gearbox"), find("gaerbox").readAs());
    assertEquals(List.of("SOP-060"), documents(find("gaerbox")));
    assertEquals(Map.of("calibartoin", "calibration"), find("Calibartoin").readAs());
    assertEquals(Map.of("virtnaen", "virtanen"), find("virtnaen").readAs());
    assertEquals(Map.of("gearboz", "gearbox"), find("gearboz calibration").readAs());
    assertEquals(SearchAnswer.NOTHING, find("gxaerbxo"), "two slips in eight letters");
    assertEquals(SearchAnswer.NOTHING, find("5572"), "a number is never another");
    assertEquals(List.of(), find("geax").found(), "too short to be taken for another");
    assertEquals(Map.of(), find("gearbox").readAs(), "a word that is there is itself");
    assertEquals(Map.of(), find("gear").readAs());
  }

  @Test
  void filtersOfOneSortAddUpAndOfDifferentSortsNarrow() {
    shop.effective(TestContents.sandwich());
    shop.effective(TestContents.finalCheck());
    shop.draft(TestContents.simple("SOP-070", "Sandwich of tomorrow"));

    SearchQuery sandwich = SearchQuery.of("sandwich").with(in(SearchGroup.DOCUMENTS));
    assertEquals(Set.of("SOP-001", "QC-001", "SOP-070"), Set.copyOf(documents(find(sandwich))));
    assertEquals(
        Set.of("SOP-001", "SOP-070"),
        Set.copyOf(documents(find(sandwich.with(new SearchFilter.OfKind(Kind.PROCEDURE))))));
    assertEquals(
        Set.of("SOP-001", "QC-001", "SOP-070"),
        Set.copyOf(
            documents(
                find(
                    sandwich
                        .with(new SearchFilter.OfKind(Kind.PROCEDURE))
                        .with(new SearchFilter.OfKind(Kind.CHECKLIST))))));
    assertEquals(
        List.of("SOP-070"),
        documents(find(sandwich.with(new SearchFilter.Stands(RevisionState.DRAFT)))));
    assertEquals(
        List.of(),
        documents(find(sandwich.with(new SearchFilter.Until(LocalDate.of(2001, 1, 1))))));
    assertEquals(
        List.of(),
        find(sandwich.with(new SearchFilter.RunIs(RunState.OPEN))).found(),
        "no document is a run");
  }

  @Test
  void recordsAreFilteredByStatePersonTimeAndOutcomeWithOrWithoutWords() {
    ShopDay day = new ShopDay(shop);
    RunId open = day.open("Order 1");
    RunId held = day.held("Order 2");
    SearchQuery records = SearchQuery.NOTHING.with(in(SearchGroup.RECORDS));

    assertEquals(List.of(held, open), records(find(records)));
    assertEquals(List.of(open), records(find(records.with(new SearchFilter.RunIs(RunState.OPEN)))));
    assertEquals(
        List.of(held), records(find(records.with(new SearchFilter.Came(RunFilter.Mark.HELD)))));
    assertEquals(
        List.of(held, open),
        records(find(records.with(new SearchFilter.By(TestLibrary.id("cho"))))));
    assertEquals(
        List.of(), records(find(records.with(new SearchFilter.By(TestLibrary.id("dia"))))));
    assertEquals(
        List.of(held, open),
        records(find(records.with(new SearchFilter.Within(SearchFilter.Span.TODAY)))));
    assertEquals(
        List.of(), records(find(records.with(new SearchFilter.From(today().plusDays(1))))));
    assertEquals(
        List.of(open),
        records(find(records.saying("order 1").with(new SearchFilter.OfKind(Kind.PROCEDURE)))));
  }

  @Test
  void recordsAreFoundByWhatWasWrittenAboutThem() {
    ShopDay day = new ShopDay(shop);
    RunId run = day.open("Order 1");
    day.open("Order 2");
    note(run, Optional.empty(), "The lamp flickers äkkiä");
    RunId held = day.held("Order 3");

    Found.OfRecord found = record(find("flickers"));
    assertEquals(run, found.run().id());
    assertEquals("The lamp [flickers] äkkiä", seen(found.where()));
    assertEquals(List.of(run), records(find("order akkia")));
    assertEquals(Map.of("flikers", "flickers"), find("flikers").readAs());
    String called = day.found(held).openHold().orElseThrow().called();
    assertEquals(List.of(held), records(find(called)));
    assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
  }

  @Test
  void aNameThatWasChangedIsFoundNoMore() {
    assertEquals(List.of("[Cho]"), people(find("cho")));
    shop.people()
        .record(
            List.of(
                new PersonEvent.PersonRenamed(TestLibrary.id("cho"), "Somebody", "S", "#8B5E1F")),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));

    assertEquals(SearchAnswer.NOTHING, find("cho"));
    assertEquals(List.of("[Some]body"), people(find("some")));
  }

  private void note(RunId run, Optional<StepId> step, String text) {
    shop.runService().perform(run, new RunCommand.AddNote(step, text), shop.signIn("cho"));
  }

  private static Found.OfRecord record(SearchAnswer answer) {
    return (Found.OfRecord) answer.in(SearchGroup.RECORDS).getFirst();
  }

  private RunId run(String code, String subject) {
    return app.tarkka.testkit.TestRun.start(
            shop,
            shop.documents()
                .effective(shop.documents().byCode(code).orElseThrow().id())
                .orElseThrow(),
            subject,
            "cho")
        .id();
  }

  private static Content pictured() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-040",
        "Slicer",
        List.of(
            Section.of(
                "Do",
                List.of(
                    Step.of(new StepId("one"), "Wipe the **blade**."),
                    new StepBuilder(new StepId("two"), "Look.")
                        .media(
                            List.of(
                                new Media("blade-before.jpg", null)
                                    .withCaption("The hinge is open")))
                        .build()))));
  }

  private static SearchFilter in(SearchGroup group) {
    return new SearchFilter.In(group);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(shop.clock().instant(), ZoneOffset.UTC);
  }

  private SearchAnswer find(String words) {
    return find(SearchQuery.of(words));
  }

  private SearchAnswer find(SearchQuery query) {
    return shop.library().search().find(query, today(), ZoneOffset.UTC, 20);
  }

  private static List<String> documents(SearchAnswer answer) {
    return answer.in(SearchGroup.DOCUMENTS).stream()
        .map(Found.OfDocument.class::cast)
        .map(one -> one.document().code())
        .toList();
  }

  private static List<String> steps(SearchAnswer answer) {
    return answer.in(SearchGroup.STEPS).stream()
        .map(Found.OfStep.class::cast)
        .map(one -> one.number() + " " + seen(one.text()))
        .toList();
  }

  private static List<String> pictures(SearchAnswer answer) {
    return answer.in(SearchGroup.PICTURES).stream()
        .map(Found.OfPicture.class::cast)
        .map(one -> one.number() + " " + seen(one.name()))
        .toList();
  }

  private static List<String> people(SearchAnswer answer) {
    return answer.in(SearchGroup.PEOPLE).stream()
        .map(Found.OfPerson.class::cast)
        .map(one -> seen(one.name()))
        .toList();
  }

  private static List<String> subjects(SearchAnswer answer) {
    return answer.in(SearchGroup.SUBJECTS).stream()
        .map(Found.OfSubject.class::cast)
        .map(one -> seen(one.marked()) + " ×" + one.runs())
        .toList();
  }

  private static List<RunId> records(SearchAnswer answer) {
    return answer.in(SearchGroup.RECORDS).stream()
        .map(Found.OfRecord.class::cast)
        .map(one -> one.run().id())
        .collect(Collectors.toList());
  }

  private static String seen(String marked) {
    return marked.replace('\u0002', '[').replace('\u0003', ']');
  }
}
