package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.CommentControl;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.reading.Readings;
import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.PieceChecks;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.SampleSize;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import app.tarkka.testkit.TestTranslation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy, for every test, of a library with a row in every table that is append-only: a run with
 * entries by two people and a check by a third, one that was held, reworked and abandoned, and
 * three signatures to check that no check has used.
 */
abstract class AttackedLibrary {
  private static final byte[] TEMPLATE = made();

  @TempDir Path folder;
  protected Path file = Path.of("");

  private static byte[] made() {
    try {
      Path folder = Files.createTempDirectory("attacked");
      try {
        return Files.readAllBytes(checkedRun(folder));
      } finally {
        try (var left = Files.list(folder)) {
          for (Path one : left.toList()) {
            Files.delete(one);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path checkedRun(Path folder) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.documents().keepMedia(new byte[] {1, 2, 3});
      Revision sandwich = shop.effective(TestContents.sandwich());
      TestRun run = TestRun.start(shop, sandwich, "Order 1", "cho");
      run.enter("cho", "wash");
      EntryKey close = run.enter("cho", TestRun.key("close", 1), new Result.PassFail(true));
      run.check("ben", "cho", close);
      run.enter("ana", "weigh");
      pieces(run);
      TestTranslation finnish = TestTranslation.approved(shop, sandwich, "fi");
      finnish.read(run, "cho", new RunEvent.NoteAdded(null, "Luettu suomeksi"));
      read(shop, sandwich);
      TestSheets.printAndReturn(shop, sandwich, "7K3M-2Q9X");
      sentBack(shop);
      hidden(shop);
      abandoned(shop, sandwich);
      handedOver(shop, sandwich);
      judged(shop);
      for (String signer : List.of("ana", "ben", "cho")) {
        run.append(shop.sign(signer, Meaning.CHECKED), new RunEvent.NoteAdded(null, "Looked in"));
      }
      return shop.file();
    }
  }

  /** Two pieces of a section, one taken out again. */
  private static void pieces(TestRun run) {
    Repeat two = new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS);
    run.append(
        run.shop().signIn("cho"),
        new RunEvent.SampleDrawn(
            1,
            two,
            0,
            null,
            new SampleSize("", 2, 0),
            1,
            PieceChecks.of(TestContents.sandwich(), 1, 1, 2)),
        new RunEvent.UnitRemoved(2, ""));
  }

  private static void judged(TestLibrary shop) {
    Repeat one = new Repeat.Fixed(1, 0, Repeat.Failing.COUNTS);
    Step look = new StepBuilder(new StepId("look"), "Look").build();
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-8",
            "A lot",
            List.of(Section.of("Each", List.of(look)).withRepeat(one)));
    TestRun run = TestRun.start(shop, shop.effective(content), "Lot 1", "cho", null, List.of());
    run.append(
        shop.signIn("cho"),
        new RunEvent.SampleDrawn(1, one, 0, null, new SampleSize("", 1, 0), 1, List.of()));
    run.enter("cho", new EntryKey(look.id(), 1, 1, 1), new Result.Acknowledged());
    run.append(shop.signIn("cho"), new RunEvent.LotJudged(1, new LotVerdict(1, 0, true)));
  }

  private static void read(TestLibrary shop, Revision sandwich) {
    Readings readings = shop.library().readings();
    readings.name(
        new DocumentEvent.ReadersNamed(
            sandwich.document(), 1, false, Set.of(TestLibrary.id("cho"), TestLibrary.id("ben"))),
        shop.by(shop.signIn("dia")));
    readings.acknowledge(
        new DocumentEvent.Acknowledged(sandwich.document(), 1, sandwich.hash()),
        shop.by(shop.sign("cho", Meaning.ACKNOWLEDGED)));
  }

  private static void sentBack(TestLibrary shop) {
    DocumentId draft = shop.draft(TestContents.simple("SOP-002", "Close the lid")).document();
    assertEquals(
        Optional.empty(),
        shop.documentControl().requireApprovals(draft, 2, shop.sign("ana", Meaning.DECIDED)));
    assertEquals(
        Optional.empty(),
        shop.documentControl().submit(draft, "", true, shop.sign("dia", Meaning.AUTHORED)));
    assertEquals(
        Optional.empty(),
        new CommentControl(shop.documents(), shop.people(), shop.clock(), shop.seat(), shop.ids())
            .write(draft, Optional.empty(), "Which lid?", shop.signIn("cho")));
    assertEquals(
        Optional.empty(),
        shop.documentControl()
            .requestChanges(draft, "Which lid?", shop.sign("ana", Meaning.DECIDED)));
  }

  private static void hidden(TestLibrary shop) {
    TestRun run = TestRun.start(shop, shop.effective(TestContents.conditional()), "Order 3", "cho");
    EntryKey leaks = run.enter("cho", TestRun.key("leaks", 1), new Result.YesNo(false));
    run.append(
        shop.sign("cho", Meaning.PERFORMED),
        new RunEvent.ConditionNotMet(Place.of(new StepId("tighten")), List.of(leaks)));
  }

  private static void abandoned(TestLibrary shop, Revision sandwich) {
    StepId close = new StepId("close");
    TestRun run = TestRun.start(shop, sandwich, "Order 2", "cho");
    run.append(shop.signIn("cho"), new RunEvent.EntryWithdrawn(run.enter("cho", "wash")));
    run.append(shop.signIn("ana"), new RunEvent.ResultsShown(TestRun.key("wash", 1)));
    run.append(shop.signIn("cho"), new RunEvent.Held("nc-1", HoldCause.RAISED, close, null));
    run.append(
        shop.sign("ana", Meaning.DECIDED),
        new RunEvent.DispositionDecided("nc-1", Disposition.REWORK, "Again", "", "", ""),
        new RunEvent.ActionAssigned(
            "nc-1",
            "act-1",
            new Assignment("Sharpen the knife", new PersonId("cho"), LocalDate.of(2026, 6, 1))),
        new RunEvent.AttemptStarted(2, close, 2),
        new RunEvent.HoldReleased("nc-1"));
    run.append(shop.sign("ana", Meaning.DECIDED), new RunEvent.Abandoned("Order cancelled"));
    run.append(
        shop.sign("ben", Meaning.DECIDED),
        new RunEvent.ActionClosed("nc-1", "act-1", "It is sharp"),
        new RunEvent.NonconformanceClosed("nc-1", "Seen"));
  }

  private static void handedOver(TestLibrary shop, Revision sandwich) {
    TestRun run = TestRun.start(shop, sandwich, "Order 3", "cho");
    run.append(shop.sign("cho", Meaning.PERFORMED), new RunEvent.HandedOver(new PersonId("ana")));
    run.append(shop.sign("ana", Meaning.PERFORMED), new RunEvent.TakenOver());
  }

  @BeforeEach
  void copy() throws IOException {
    file = Files.write(folder.resolve("shop.tarkka"), TEMPLATE);
  }

  protected Verification verified() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      return library.ledger().verify(sequence -> {});
    }
  }
}
