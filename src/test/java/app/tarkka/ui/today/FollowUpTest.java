package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.PersonId;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunId;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Troubles;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left to do about what went wrong, on the day's page. */
class FollowUpTest {
  @TempDir Path folder;
  private final TestWorkbench bench = new TestWorkbench();
  private TestLibrary shop;
  private ShopDay day;
  private Troubles troubles;
  private Optional<PersonId> viewer = Optional.empty();

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
    troubles = new Troubles(shop, day);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void whoeverIsSignedInSeesTheirOwnActionsAndWhatIsOverdueIsMarked() {
    RunId bens = day.held("Order 1");
    troubles.decided(bens, Disposition.SCRAP, "Torn", "Order bread", "ben", 1);
    RunId chos = day.held("Order 2");
    troubles.decided(chos, Disposition.SCRAP, "Torn", "Sharpen the knife", "cho", 9);
    shop.clock().advance(Duration.ofDays(2));

    assertEquals(List.of("Order 1", "Order 2"), titles());
    assertEquals(Status.ATTENTION, page().needsYou().getFirst().status());
    assertEquals(Status.OPEN, page().needsYou().getLast().status());
    assertTrue(page().summary().contains("2 corrective actions"), page().summary());
    viewer = Optional.of(TestLibrary.id("cho"));
    assertEquals(List.of("Order 2"), titles());
  }

  @Test
  void whatSomebodyElseMustCloseIsNotShownToWhoeverDecided() {
    RunId run = day.held("Order 1");
    troubles.decided(run, Disposition.SCRAP, "Torn");

    assertEquals(List.of("Order 1"), titles());
    viewer = Optional.of(TestLibrary.id("ana"));
    assertEquals(List.of("Order 1"), titles());
    viewer = Optional.of(TestLibrary.id("dia"));
    assertEquals(List.of(), titles());
  }

  @Test
  void anActionThatWouldTellABlindResultIsHiddenFromWhoeverMayStillMeasure() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    troubles.decided(
        run, Disposition.USE_AS_IS, "The scale said 81.75", "Find out why 77.25", "cho", 3);

    assertFalse(page().toString().contains("77.25"), page().toString());
    viewer = Optional.of(TestLibrary.id("cho"));
    assertTrue(page().toString().contains("Find out why 77.25"), page().toString());
  }

  @Test
  void whatIsDoneKeepsTheTimeAtWhichItWasDone() {
    RunId run = day.held("Order 1");
    troubles.decided(run, Disposition.SCRAP, "Torn");
    shop.clock().advance(Duration.ofHours(3));
    troubles.closed(run);

    assertEquals("Ham sandwich · 08:00", page().done().getFirst().detail());
  }

  private List<String> titles() {
    return page().needsYou().stream().map(TodayItem::title).toList();
  }

  private TodayPage page() {
    TodayModel model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            () -> viewer,
            new Signing(shop.newSignIn(), bench.get()),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    model.refresh();
    return model.pageProperty().get().orElseThrow();
  }
}
