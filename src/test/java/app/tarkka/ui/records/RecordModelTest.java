package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.Digest;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.Disposition;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.Standing;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.records.RecordPage.EntryPart;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordModelTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private ShopDay day;
  private final TestWorkbench bench = new TestWorkbench();

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void hidesTheBlindResultFromTheNextPersonAndShowsItToItsDoer() {
    RunId run = day.waiting("Order 1", "81.75");

    RecordPage bens = page(run, Optional.of(TestLibrary.id("ben")));
    assertFalse(bens.toString().contains("81.75"), bens.toString());
    assertEquals(Status.CHECK, entry(bens, 1, 0).mark().orElseThrow().status());

    assertFalse(page(run, Optional.empty()).toString().contains("81.75"));
    assertTrue(page(run, Optional.of(TestLibrary.id("cho"))).toString().contains("81.75"));
  }

  @Test
  void showsBothPeopleTheirIndependenceAndTheCorrection() {
    RecordPage page = page(day.completed("Order 7"), Optional.empty());

    EntryPart first = entry(page, 1, 0);
    assertEquals(Standing.CORRECTED, first.standing());
    EntryPart second = entry(page, 1, 1);
    assertEquals("misread the scale", second.reason());
    assertEquals("Cho", second.by().name());
    RecordPage.CheckPart check = second.checks().getFirst();
    assertEquals("Ben", check.by().name());
    assertEquals(Status.PASS, check.outcome().status());
    assertTrue(check.how().startsWith("Blind"));
    assertEquals("57 s", check.after());
    assertTrue(check.credential().contains("Ana"), check.credential());
    assertEquals("", page.heading().missing());
    assertTrue(
        page.signatures().stream().anyMatch(signature -> signature.meaning().equals("Checked")));
    assertEquals(shop.ledger().head().digest().groups(), page.proof().digest());
  }

  @Test
  void namesTheOtherRunsOfTheSubjectHoweverItIsSpelt() {
    RunId open = day.open("order  7");
    day.open("Order 8");
    RunId run = day.completed("Order 7");

    var others = page(run, Optional.empty()).heading().others();

    assertEquals(List.of(open), others.stream().map(other -> other.run()).toList());
    assertEquals(new app.tarkka.ui.kit.Place.Runner(open.value()), others.getFirst().place());
  }

  @Test
  void oneActIsOneSignatureHoweverManyEventsItIs() {
    RecordPage page = page(day.completed("Order 7"), Optional.empty());

    assertEquals(
        List.of(
            "Correction of 1.2",
            "Handed to check: 1.2, 1.3",
            "Check of 1.2",
            "Check of 1.3 · The run is complete"),
        page.signatures().stream().map(RecordPage.SignPart::what).toList());
  }

  @Test
  void saysNotSecondCheckedWhileACheckIsMissing() {
    RunId run = day.waiting("Order 1");
    day.close(run);

    RecordPage page = page(run, Optional.empty());

    assertTrue(page.heading().missing().contains("1.2"), page.heading().missing());
  }

  @Test
  void differenceStaysHiddenUntilItIsDecided() {
    RecordPage page = page(day.checked("Order 1", "81.75", "77.25"), Optional.empty());

    assertFalse(page.toString().contains("81.75"));
    assertFalse(page.toString().contains("77.25"));
    assertEquals(1, page.holds().size());
    assertEquals(Status.HOLD, page.heading().state().status());
  }

  @Test
  void whoeverClosesAConcessionMayStillMeasureAndReadsNoReasonAboveThePin() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    String id = shop.runs().find(run).orElseThrow().nonconformances().getFirst().id();
    perform(
        run,
        new RunCommand.Decide(
            id, Disposition.USE_AS_IS, ShopDay.WEIGH, "77.25 is enough", "", "", ""),
        shop.sign("ana", Meaning.DECIDED));
    RecordModel chos = model(run, Optional.of(TestLibrary.id("cho")));
    chos.refresh();
    RecordPage.HoldPart hold = chos.pageProperty().get().orElseThrow().holds().getFirst();
    assertTrue(hold.toString().contains("77.25 is enough"), "Cho may read it");
    bench.dialogs().answer("Seen");

    chos.close(hold);

    String signed = bench.dialogs().signatures().getLast().signed().toString();
    assertFalse(signed.contains("77.25"), signed);
    assertTrue(signed.contains("Seen"), signed);
  }

  /** Rule 10 of domain.md: in every reading path. */
  @Test
  void hidesTheReasonAndTheNoteThatWouldTellABlindResult() {
    RunId run = day.open("Order 1");
    day.weigh(run, "79");
    perform(
        run,
        new RunCommand.Correct(
            day.key(run, ShopDay.WEIGH),
            new Result.Measured("81.75", List.of(new BigDecimal("81.75")), "g"),
            RunCommand.Care.AS_TYPED,
            "typed 79 for 81.75"),
        shop.sign("cho", Meaning.PERFORMED));
    perform(
        run,
        new RunCommand.AddNote(Optional.of(ShopDay.WEIGH), "81.75 with the string"),
        shop.signIn("cho"));

    assertFalse(page(run, Optional.empty()).toString().contains("81.75"));
    RecordPage chos = page(run, Optional.of(TestLibrary.id("cho")));
    assertTrue(chos.toString().contains("typed 79 for 81.75"), chos.toString());
    assertTrue(chos.toString().contains("81.75 with the string"), chos.toString());
  }

  @Test
  void hidesTheDescriptionOfADifferenceUntilItIsDecided() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    String id = day.found(run).openHold().orElseThrow().id();
    perform(run, new RunCommand.Describe(id, "Ben read 77.25"), shop.signIn("ben"));

    assertFalse(page(run, Optional.empty()).toString().contains("77.25"));
    assertTrue(page(run, Optional.of(TestLibrary.id("ben"))).toString().contains("Ben read 77.25"));
  }

  @Test
  void hidesWhyABlindResultWasAcceptedUntilItWasChecked() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    String id = day.found(run).openHold().orElseThrow().id();
    perform(
        run,
        new RunCommand.Decide(
            id, Disposition.USE_AS_IS, ShopDay.WEIGH, "The scale said 81.75", "", "", ""),
        shop.sign("dia", Meaning.DECIDED));

    assertFalse(page(run, Optional.empty()).toString().contains("81.75"));
    assertTrue(page(run, Optional.of(TestLibrary.id("cho"))).toString().contains("scale said"));
  }

  /** Whoever closes what went wrong the first time may say what its rework measured. */
  @Test
  void hidesWhatWasSaidAtTheClosingUntilTheReworkWasMeasuredBlindToo() {
    RunId run = day.checked("Order 1", "81.75", "77.25");
    String id = day.found(run).openHold().orElseThrow().id();
    perform(
        run,
        new RunCommand.Decide(id, Disposition.REWORK, ShopDay.WEIGH, "Again", "", "", ""),
        shop.sign("ana", Meaning.DECIDED));
    day.weigh(run, "79.25");
    perform(
        run,
        new RunCommand.CloseNonconformance(id, "79.25 now"),
        shop.sign("cho", Meaning.DECIDED));

    assertFalse(page(run, Optional.empty()).toString().contains("79.25"));
    assertFalse(page(run, Optional.of(TestLibrary.id("dia"))).toString().contains("79.25"));
    assertTrue(page(run, Optional.of(TestLibrary.id("cho"))).toString().contains("79.25 now"));
  }

  @Test
  void callsANonconformanceByItsNumberInTheLibrary() {
    RunId run = day.held("Order 1");
    RunId other = day.held("Order 2");
    Nonconformance hold = day.found(run).openHold().orElseThrow();
    String id = hold.id();

    RecordPage page = page(run, Optional.empty());

    String called = page.holds().getFirst().number();
    assertEquals("NC-" + hold.number(), called);
    assertTrue(
        day.found(run).history().stream().anyMatch(it -> it.sequence() == hold.number()),
        "it is the ledger's own number");
    assertNotEquals(called, page(other, Optional.empty()).holds().getFirst().number());
    assertTrue(page.timeLine().getLast().text().contains(called), page.timeLine().toString());
    assertFalse(page.timeLine().toString().contains(id), page.timeLine().toString());
  }

  @Test
  void exportsWhatTheViewerMaySee() throws IOException {
    Path file = folder.resolve("record.json");
    RecordModel model = model(day.waiting("Order 1", "81.75"), Optional.empty());
    model.refresh();
    bench.files().choose(file);

    model.export();

    String json = Files.readString(file);
    assertTrue(json.contains("tarkka-record/1"));
    assertFalse(json.contains("81.75"));
    assertTrue(model.doneProperty().get().contains("record.json"));
    String entered = newestBody();
    assertTrue(entered.contains("\"type\":\"exported\""), entered);
    assertTrue(entered.contains(Digest.sha256(Files.readAllBytes(file))), entered);
    assertFalse(entered.contains("Order 1"), entered);
  }

  private String newestBody() {
    List<String> bodies = new ArrayList<>();
    shop.ledger().forEach(row -> bodies.add(new String(row.body(), StandardCharsets.UTF_8)));
    return bodies.getLast();
  }

  private void perform(RunId run, RunCommand command, Authentication by) {
    assertInstanceOf(RunOutcome.Done.class, shop.runService().perform(run, command, by));
  }

  private RecordPage page(RunId run, Optional<PersonId> viewer) {
    RecordModel model = model(run, viewer);
    model.refresh();
    return model.pageProperty().get().orElseThrow();
  }

  private RecordModel model(RunId run, Optional<PersonId> viewer) {
    return new RecordModel(
        bench.get(),
        shop.runs(),
        shop.people(),
        shop.ledger(),
        shop.outgoing(() -> viewer.map(id -> shop.signIn(id.value()))),
        new Acting(
            bench.get(),
            shop.people(),
            shop.runService(),
            new Signing(shop.newSignIn(), bench.get())),
        run);
  }

  private static EntryPart entry(RecordPage page, int step, int entry) {
    return page.steps().get(step).entries().get(entry);
  }
}
