package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TodayModelTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private final TestWorkbench bench = new TestWorkbench();
  private final List<String> removedBy = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private TodayModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            Optional::empty,
            new Signing(shop.newSignIn(), bench.get()),
            new Removal(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void printsTheLabelsOfWhatIsWorkedOn() {
    ShopDay day = new ShopDay(shop);
    day.open("Order 1");
    day.open("Order 2");
    List<TodayItem> resume = page().resume();

    assertFalse(model.labels(List.of()));
    assertTrue(model.labels(resume));
    model.printLabels(resume);

    assertEquals(
        Set.of(new RunLabel("SOP-001", "Order 1"), new RunLabel("SOP-001", "Order 2")),
        Set.copyOf(((Place.PrintLabels) bench.place()).labels()));
  }

  @Test
  void saysWhoHasARunAfterAHandOver() {
    RunId run = new ShopDay(shop).open("Order 1");
    assertTrue(resumed().contains("started by Cho"), resumed());

    done(
        shop.runService()
            .perform(
                run,
                new RunCommand.HandOver(TestLibrary.id("ana")),
                shop.sign("cho", Meaning.PERFORMED)));
    assertTrue(resumed().contains("handed to Ana, who has not signed"), resumed());

    done(
        shop.runService()
            .perform(run, new RunCommand.TakeOver(), shop.sign("ana", Meaning.PERFORMED)));
    assertTrue(resumed().contains("Ana has it now; started by Cho"), resumed());
  }

  private String resumed() {
    return page().resume().getFirst().detail();
  }

  private static void done(RunOutcome outcome) {
    assertInstanceOf(RunOutcome.Done.class, outcome);
  }

  @Test
  void emptyLibraryHasNothingToDo() {
    assertTrue(page().empty());
  }

  @Test
  void whatIsToBeReleasedNeedsSomebodyAndIsNotDone() {
    ShopDay day =
        new ShopDay(
            shop,
            shop.effective(TestContents.sandwich().toBuilder().release(true).build()).document());
    RunId run = day.completed("Order 9");

    TodayPage page = page();

    assertEquals("release-" + run.value(), page.needsYou().getFirst().id());
    assertEquals("1 to release", page.summary());
    assertTrue(page.done().isEmpty());
  }

  @Test
  void sortsRunsIntoWhatNeedsYouWhatGoesOnAndWhatIsDone() {
    ShopDay day = new ShopDay(shop);
    RunId open = day.open("Order 1");
    RunId held = day.held("Order 2");
    RunId waiting = day.waiting("Order 3");
    RunId done = day.completed("Order 4");

    TodayPage page = page();

    assertEquals(
        List.of(new Place.Runner(held.value()), new Place.CheckRun(waiting.value())),
        page.needsYou().stream().map(TodayItem::place).toList());
    assertTrue(page.summary().startsWith("1 hold · 1 to check"), page.summary());
    assertTrue(
        page.resume().stream().anyMatch(i -> i.place().equals(new Place.Runner(open.value()))));
    TodayItem resumed =
        page.resume().stream()
            .filter(i -> i.place().equals(new Place.Runner(open.value())))
            .findFirst()
            .orElseThrow();
    assertTrue(resumed.detail().contains("Next: Weigh the ham."), resumed.detail());
    assertEquals(
        List.of(new Place.RecordDetail(done.value())),
        page.done().stream().map(TodayItem::place).toList());
  }

  @Test
  void theNextStepIsNamedLetterForLetter() {
    Step step =
        Step.of(new StepId("key"), "Send `id_ed25519.pub` to the [RIA store](https://e.org).");
    DocumentId keys =
        shop.effective(
                Content.of(
                    Kind.PROCEDURE, "SOP-030", "Keys", List.of(Section.of("Do", List.of(step)))))
            .document();
    shop.runService().start(keys, "Laptop 1", shop.signIn("cho"));

    assertTrue(
        page().resume().getFirst().detail().contains("Next: Send id_ed25519.pub to the RIA store."),
        page().resume().toString());
  }

  @Test
  void saysWhoMayNotCheckAndNeverTheResult() {
    new ShopDay(shop).waiting("Order 3", "81.75");

    TodayPage page = page();

    assertTrue(page.needsYou().getFirst().detail().contains("Cho"));
    assertFalse(page.toString().contains("81.75"));
  }

  @Test
  void yesterdaysWorkIsNotDoneToday() {
    new ShopDay(shop).completed("Order 4");
    shop.clock().advance(Duration.ofDays(1));
    assertTrue(page().done().isEmpty());
  }

  @Test
  void anOverdueReviewNeedsSomebody() {
    DocumentId id = shop.effective(TestContents.simple("SOP-009", "Clean the scoop")).document();
    shop.documents().reviewEvery(id, 1);
    assertTrue(page().needsYou().isEmpty());
    shop.clock().advance(Duration.ofDays(40));

    TodayItem item = page().needsYou().getFirst();

    assertEquals(new Place.Editor(id), item.place());
    assertEquals("1 review overdue", page().summary());
  }

  @Test
  void offersWhatWasStartedLastFirstAndNarrowsByTyping() {
    shop.effective(TestContents.simple("SOP-000", "Open the shop"));
    ShopDay day = new ShopDay(shop);
    day.open("Order 1");
    model.refresh();
    assertEquals("SOP-001", model.offered().getFirst().code());

    model.soughtProperty().set("open");
    assertEquals(List.of("SOP-000"), model.offered().stream().map(StartItem::code).toList());
    model.start(model.offered().getFirst());
    assertEquals(new Place.StartRun(model.offered().getFirst().document()), bench.place());
  }

  @Test
  void removesTheSampleWhenAnOwnerSigns() {
    bench
        .dialogs()
        .answer(
            new ScriptedDialogs.Signature(
                new Dialogs.Signer("ana", "Ana", "A", "#7A4F9A"),
                new String(TestLibrary.pin("ana").reveal())));
    model.removeSample();
    assertEquals(List.of("Ana"), removedBy);
    assertEquals(
        List.of("Stays as the shop’s own: SOP-002 Ham"),
        bench.dialogs().signatures().getLast().signed());
    assertEquals(List.of(), bench.dialogs().told());

    model.removeSample();
    assertEquals(List.of("Ana"), removedBy, "nobody signed the second time");
  }

  @Test
  void saysWhyTheSampleStays() {
    refused.add("Order 127: the run is paused");
    bench
        .dialogs()
        .answer(
            new ScriptedDialogs.Signature(
                new Dialogs.Signer("ana", "Ana", "A", "#7A4F9A"),
                new String(TestLibrary.pin("ana").reveal())));

    model.removeSample();

    assertEquals("Order 127: the run is paused", bench.dialogs().told().getLast().next());
  }

  private final class Removal implements SampleRemoval {
    @Override
    public List<String> kept() {
      return List.of("SOP-002 Ham");
    }

    @Override
    public List<String> remove(Authentication owner) {
      removedBy.add(owner.person().name());
      return refused;
    }
  }

  private TodayPage page() {
    model.refresh();
    return model.pageProperty().get().orElseThrow();
  }
}
