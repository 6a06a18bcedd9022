package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Place;
import app.tarkka.run.RunId;
import app.tarkka.run.Severity;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.runner.HoldModel;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.DateAnswerModel;
import app.tarkka.ui.runner.entry.PhotoAnswerModel;
import app.tarkka.ui.runner.entry.SignatureAnswerModel;
import app.tarkka.ui.runner.entry.TimeAnswerModel;
import app.tarkka.ui.runner.entry.TypedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was begun and not saved is there again for whoever began it, however the program ended:
 * nothing here closes anything. It goes when it is recorded.
 */
final class KeptOverAKillTest {
  private static final DefectCode THIN = new DefectCode("THIN", "too thin");

  @TempDir Path folder;
  @TempDir Path shop;
  private RunnerBench bench;

  @BeforeEach
  void open() {
    bench = new RunnerBench(shop);
    killed();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aChosenOption() throws IOException {
    RunId id = asking(new Answer.Choice(List.of("White", "Rye, dark", "Oat"), false));
    choice(id).toggle("Rye, dark");

    killed();

    assertEquals(List.of("Rye, dark"), choice(id).chosen());
    assertGoesWhenRecorded(id);
  }

  @Test
  void severalChosenOptionsAndNoneThatWasTakenBack() throws IOException {
    RunId id = asking(new Answer.Choice(List.of("Nuts", "Milk", "Eggs"), true));
    choice(id).toggle("Eggs");
    choice(id).toggle("Milk");
    choice(id).toggle("Nuts");
    choice(id).toggle("Milk");

    killed();

    assertEquals(List.of("Nuts", "Eggs"), choice(id).chosen());
    assertGoesWhenRecorded(id);
  }

  @Test
  void aYesOrNo() throws IOException {
    RunId id = asking(new Answer.YesNo());
    choice(id).toggle(ChoiceAnswerModel.NO);

    killed();

    assertEquals(List.of(ChoiceAnswerModel.NO), choice(id).chosen());
  }

  @Test
  void aDay() throws IOException {
    RunId id = asking(new Answer.Date());
    ((DateAnswerModel) answer(id)).dateProperty().set(LocalDate.of(2026, 3, 14));

    killed();

    assertEquals(LocalDate.of(2026, 3, 14), ((DateAnswerModel) answer(id)).dateProperty().get());
    assertGoesWhenRecorded(id);
  }

  @Test
  void aTime() throws IOException {
    RunId id = asking(new Answer.Time());
    ((TimeAnswerModel) answer(id)).textProperty().set("14:02");

    killed();

    assertEquals("14:02", ((TimeAnswerModel) answer(id)).textProperty().get());
    assertGoesWhenRecorded(id);
  }

  @Test
  void aPhoto() throws IOException {
    RunId id = asking(new Answer.Photo());
    var taken = new PhotoAnswerModel.Taken("two words.jpg", "ab12");
    ((PhotoAnswerModel) answer(id)).take(taken);

    killed();

    assertEquals(Optional.of(taken), ((PhotoAnswerModel) answer(id)).takenProperty().get());
  }

  @Test
  void theNameBesideASignatureThoughNotWhatWasDrawn() {
    RunId id = asking(new Answer.Signature());
    SignatureAnswerModel before = (SignatureAnswerModel) answer(id);
    before.nameProperty().set("M. Driver");
    before.start(10, 10);
    before.draw(40, 40);

    killed();

    assertEquals("M. Driver", ((SignatureAnswerModel) answer(id)).nameProperty().get());
    assertTrue(answer(id).result().isEmpty());
  }

  @Test
  void nobodyElseFindsWhatWasChosen() {
    RunId id = asking(new Answer.Choice(List.of("White", "Rye"), false));
    choice(id).toggle("Rye");
    killed();

    bench.session().signIn(bench.shop().signIn("ben"));

    assertEquals(List.of(), choice(id).chosen());
  }

  @Test
  void whatIsWrittenAndChosenAboutAHold() throws IOException {
    RunId id = held();
    HoldModel hold = hold(id);
    hold.fault().descriptionProperty().set("No soap, and no towels");
    hold.fault().defectProperty().set(Optional.of(THIN));
    hold.fault().severityProperty().set(Optional.of(Severity.MAJOR));
    hold.decision().dispositionProperty().set(Optional.of(Disposition.SCRAP));
    hold.decision().reasonProperty().set("Nobody could wash");
    hold.decision().minutesProperty().set("12");
    hold.decision().action().whatProperty().set("Buy more soap");
    hold.decision().action().ownerProperty().set(bench.person("ben"));
    hold.decision().action().dueProperty().set(LocalDate.of(2026, 3, 20));

    killed();

    HoldModel now = hold(id);
    assertEquals("No soap, and no towels", now.fault().descriptionProperty().get());
    assertEquals(Optional.of(THIN), now.fault().defectProperty().get());
    assertEquals(Optional.of(Severity.MAJOR), now.fault().severityProperty().get());
    assertEquals(Optional.of(Disposition.SCRAP), now.decision().dispositionProperty().get());
    assertEquals("Nobody could wash", now.decision().reasonProperty().get());
    assertEquals("12", now.decision().minutesProperty().get());
    assertEquals("Buy more soap", now.decision().action().whatProperty().get());
    assertEquals(bench.person("ben"), now.decision().action().ownerProperty().get());
    assertEquals(LocalDate.of(2026, 3, 20), now.decision().action().dueProperty().get());
  }

  @Test
  void whatWasSavedAboutAHoldAndDecidedIsKeptNoLonger() throws IOException {
    RunId id = held();
    HoldModel hold = hold(id);
    hold.fault().descriptionProperty().set("No soap, and no towels");
    assertTrue(anythingKept());
    hold.fault().keep();
    assertFalse(anythingKept(), "it is in the record");

    hold.decision().dispositionProperty().set(Optional.of(Disposition.REWORK));
    hold.decision().reasonProperty().set("Fetch some");
    assertTrue(anythingKept());
    bench.signs("cho");
    hold.decision().decide();

    assertFalse(anythingKept());
  }

  private void killed() {
    bench.keeping(
        new TypedText(
            TypedFile.of(
                folder, shop.resolve("s.tarkka"), new TestWorkbench().get().background())));
  }

  private RunId asking(Answer answer) {
    return bench.start(
        Content.of(
            Kind.PROCEDURE,
            "SOP-7",
            "Ask",
            List.of(
                Section.of(
                    "Ask",
                    List.of(
                        new StepBuilder(new StepId("asked"), "Answer this.")
                            .answer(answer)
                            .build())))),
        "cho");
  }

  private RunId held() {
    RunId id = bench.start(TestContents.sandwich(), "cho");
    bench.answers("No soap left");
    bench.runner(id).perform(RunAction.FAIL);
    return id;
  }

  private HoldModel hold(RunId id) {
    return assertInstanceOf(RunScreen.OnHold.class, bench.runner(id).screenProperty().get())
        .model();
  }

  private AnswerModel answer(RunId id) {
    return bench.runner(id).current().orElseThrow().answer();
  }

  private ChoiceAnswerModel choice(RunId id) {
    return (ChoiceAnswerModel) answer(id);
  }

  private void assertGoesWhenRecorded(RunId id) throws IOException {
    assertTrue(anythingKept());
    RunnerModel model = bench.runner(id);
    model.perform(RunAction.CONFIRM);
    assertTrue(bench.run(id).standing(Place.of(new StepId("asked"))).isPresent());
    assertFalse(anythingKept());
  }

  private boolean anythingKept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    }
  }
}
