package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.exchange.record.RecordJson;
import app.tarkka.exchange.record.RecordsFile;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Head;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.record.Proof;
import app.tarkka.paper.record.RecordSheet;
import app.tarkka.person.PersonId;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.records.RecordBench;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerView;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A step that is checked blind was failed in one shop and passed in another, by the same keys at
 * the same second: to the checker both read the same, word for word and row for row.
 */
@InAWindow
final class BlindFailReadsAsPassTest {
  private static final StepId LOOK = new StepId("look");
  private static final String WHY = "Rust at the left edge";

  @TempDir Path folder;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void bothReadTheSameToTheChecker() throws IOException {
    assertEquals(read(RunAction.PASS), read(RunAction.FAIL));
  }

  @Test
  void whatWasWrongIsKeptWithTheFailInOneRow() throws Exception {
    Path library;
    try (RunnerBench bench = new RunnerBench(folder)) {
      library = bench.shop().file();
      RunId id = answered(bench, RunAction.FAIL);
      Run run = bench.run(id);

      assertEquals(
          new Result.PassFail(false, WHY), run.standing(Place.of(LOOK)).orElseThrow().result());
      assertEquals(2, run.history().size(), "it began, and was answered");
      RunView own = new RunView(run, TestLibrary.id("cho"));
      assertTrue(json(bench, own).contains(WHY), "the doer reads it");
    }
    for (OtherVerifier other : OtherVerifier.of(library).stream().toList()) {
      assertEquals(0, other.exit(), other.out());
    }
  }

  /** What Ben reads of Cho's work, as soon as it is answered and when it waits for him. */
  private List<String> read(RunAction answer) throws IOException {
    Path place = Files.createDirectory(folder.resolve(answer.name()));
    try (RunnerBench bench = new RunnerBench(place)) {
      RunId id = answered(bench, answer);
      List<String> words = new ArrayList<>(read(bench, id, place));
      bench.session().signIn(bench.shop().signIn("cho"));
      RunnerModel doer = bench.runner(id);
      doer.perform(RunAction.CONFIRM);
      bench.signs("cho");
      doer.perform(RunAction.SIGN_FINISH);
      assertEquals(1, bench.shop().runs().waitingChecks().size(), "it waits");
      words.addAll(read(bench, id, place));
      CheckRunModel check = bench.check(id);
      check.choose(bench.person("ben"));
      words.addAll(shown(() -> new CheckRunView(check, bench.workbench().messages())));
      assertFalse(words.toString().contains(WHY));
      return words;
    }
  }

  private static RunId answered(RunnerBench bench, RunAction answer) {
    Step look =
        new StepBuilder(LOOK, "Look at it.")
            .answer(new Answer.PassFail())
            .signOff(SignOff.BLIND)
            .build();
    Section section = Section.of("Look", List.of(look, Step.of(new StepId("pack"), "Pack it.")));
    RunId id = bench.start(Content.of(Kind.PROCEDURE, "QC-1", "Incoming", List.of(section)), "cho");
    RunnerModel doer = bench.runner(id);
    if (answer == RunAction.FAIL) {
      bench.answers(WHY);
    }
    doer.perform(answer);
    return id;
  }

  private List<String> read(RunnerBench bench, RunId id, Path place) throws IOException {
    List<String> words = new ArrayList<>();
    TestLibrary shop = bench.shop();
    PersonId ben = TestLibrary.id("ben");
    Run run = bench.run(id);
    RunView view = new RunView(run, ben);
    bench.session().signIn(shop.signIn("ben"));

    words.add(json(bench, view));
    words.add(paper(shop, view));
    for (RecordsFile.Form form : RecordsFile.Form.values()) {
      Path file = place.resolve("records");
      new RecordsFile(shop.runs(), shop.ledger(), PersonId::value, Optional.of(ben))
          .write(file, form, List.of(id), _ -> {}, _ -> {});
      words.add(Files.readString(file));
      Files.delete(file);
    }
    words.addAll(shown(() -> RecordBench.page(bench.workbench(), shop, id)));
    RunnerModel runner = bench.runner(id);
    words.addAll(shown(() -> runner(bench, runner)));
    runner.overview();
    words.addAll(shown(() -> runner(bench, runner)));
    runner.lookAt(LOOK);
    words.addAll(shown(() -> runner(bench, runner)));
    words.addAll(shown(() -> new TodayView(today(bench), bench.workbench().messages())));
    Head head = shop.ledger().head();
    return words.stream().map(each -> without(head, each)).toList();
  }

  /** The chain's digest covers everything; it is another one for any other row. */
  private static String without(Head head, String words) {
    return words
        .replace(head.digest().groups(), "DIGEST")
        .replace(head.digest().hex(), "DIGEST")
        .replace(head.digest().hex().toUpperCase(Locale.ROOT), "DIGEST");
  }

  private static String json(RunnerBench bench, RunView view) {
    return JsonText.pretty(
        new RecordJson(PersonId::value).write(view, bench.shop().ledger().head()));
  }

  private static String paper(TestLibrary shop, RunView view) throws IOException {
    Revision revision =
        shop.documents()
            .revision(view.run().start().document(), view.run().start().revision())
            .orElseThrow();
    return Pdf.flat(
        RecordSheet.of(
                view,
                revision,
                shop.people().all(),
                Proof.of(view.run(), shop.ledger(), shop.people().all()),
                Sheets.onPaper(PaperSize.A4),
                Pictures.NONE)
            .pdf());
  }

  private static RunnerView runner(RunnerBench bench, RunnerModel model) {
    return new RunnerView(model, bench.workbench().messages(), new Appearance());
  }

  private static TodayModel today(RunnerBench bench) {
    TestLibrary shop = bench.shop();
    return new TodayModel(
        bench.workbench().get(),
        shop.documents(),
        shop.runs(),
        shop.people(),
        () -> Optional.of(TestLibrary.id("ben")),
        new Signing(shop.newSignIn(), bench.workbench().get()),
        new NoSample(),
        shop.clock(),
        ZoneOffset.UTC,
        "Corner Shop");
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
}
