package app.tarkka.rehearsal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.run.Run;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunService;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  private static final DocumentId DOCUMENT = new DocumentId("tried-out");
  private static final Rehearsal.Names NAMES =
      new Rehearsal.Names("Worker", "Second person", "Owner", "Without a title", "Rehearsal");

  @TempDir Path folder;
  private TestLibrary shop;
  private SqliteLibrary room;

  @BeforeEach
  void open() throws Exception {
    shop = TestLibrary.in(folder);
    room =
        SqliteLibrary.create(
            folder.resolve("room.tarkka"),
            "Rehearsal",
            Attribution.without(PersonId.TARKKA, "program", shop.clock().instant(), shop.seat()));
  }

  @AfterEach
  void close() {
    room.close();
    shop.close();
  }

  @Test
  void aDraftIsRunAndNothingOfItReachesTheShop() {
    shop.draft(TestContents.sandwich());
    long rows = shop.ledger().head().sequence();

    Run run = run(begun(TestContents.sandwich()));

    assertEquals("Rehearsal", run.start().subject());
    assertEquals(TestContents.sandwich().sections(), run.content().sections());
    assertEquals(rows, shop.ledger().head().sequence());
    assertEquals(List.of(), shop.runs().summaries(RunFilter.all(9)));
  }

  @Test
  void whatADraftLacksIsSaidAsWhenItIsSent() {
    Content empty = Content.of(Kind.PROCEDURE, "SOP-9", "Nothing yet", List.of());

    assertEquals(new Rehearsal.Outcome.NotReady(DocumentControl.Refusal.NO_STEPS), begin(empty));
  }

  @Test
  void aDraftWithoutCodeAndTitleCanBeTriedOut() {
    Content nameless = TestContents.sandwich().toBuilder().code("").title(" ").build();

    assertEquals("Without a title", run(begun(nameless)).content().title());
  }

  @Test
  void aCheckOfAnotherRunIsTriedOutByItself() {
    assertEquals("", run(begun(TestContents.finalCheck())).content().verifies());
  }

  @Test
  void thePicturesAndTheProceduresBehindAStepAreThere() {
    byte[] picture = "a picture".getBytes(StandardCharsets.UTF_8);
    String hash = shop.documents().keepMedia(picture);
    shop.effective(TestContents.simple("SOP-7", "How it is done"));
    Step step =
        new StepBuilder(new StepId("one"), "Do it as shown.")
            .media(List.of(new Media("shown.png", hash), new Media("lost.png", null)))
            .how("SOP-7")
            .build();

    begun(Content.of(Kind.PROCEDURE, "SOP-8", "Shown", List.of(Section.of("Do", List.of(step)))));

    assertArrayEquals(picture, room.documents().media(hash).orElseThrow());
    assertEquals(
        "How it is done",
        room.documents()
            .effective(room.documents().byCode("SOP-7").orElseThrow().id())
            .orElseThrow()
            .content()
            .title());
  }

  @Test
  void aStepThatLeadsToItsOwnDocumentUnderAnEarlierCodeIsNoHindrance() {
    DocumentId own = shop.effective(TestContents.simple("SOP-9", "Itself")).document();
    Step step = new StepBuilder(new StepId("one"), "Do it as in sop-9.").how("SOP-9").build();
    Content renamed =
        Content.of(Kind.PROCEDURE, "SOP-9A", "Itself", List.of(Section.of("Do", List.of(step))));

    assertInstanceOf(Rehearsal.Outcome.Begun.class, begin(own, renamed));
  }

  private Rehearsal.Outcome.Begun begun(Content draft) {
    return assertInstanceOf(Rehearsal.Outcome.Begun.class, begin(draft));
  }

  private Rehearsal.Outcome begin(Content draft) {
    return begin(DOCUMENT, draft);
  }

  private Rehearsal.Outcome begin(DocumentId document, Content draft) {
    RunService runs =
        new RunService(
            room.runs(),
            room.documents(),
            room.people(),
            shop.clock(),
            shop.ids(),
            shop.seat(),
            new Iso2859Plans());
    return new Rehearsal(
            shop.documents(),
            room.people(),
            room.documents(),
            runs,
            new RehearsalPins(),
            shop.clock(),
            shop.seat())
        .begin(document, draft, NAMES);
  }

  private Run run(Rehearsal.Outcome.Begun begun) {
    return room.runs().find(begun.run()).orElseThrow();
  }
}
