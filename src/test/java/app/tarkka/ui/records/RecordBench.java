package app.tarkka.ui.records;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.Disposition;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.signing.Signing;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A run with a photo and a nonconformance that Cho decided, and its record. */
public final class RecordBench implements AutoCloseable {
  private static final StepId FRONT = new StepId("front");
  private static final StepId BACK = new StepId("back");

  private final TestLibrary shop;
  private final TestWorkbench workbench;
  private final RunId run;
  private final String sha256;

  public RecordBench(Path folder, TestWorkbench workbench) {
    this.workbench = workbench;
    shop = TestLibrary.in(folder);
    var revision = shop.effective(photos());
    run = done(shop.runService().start(revision.document(), "Job 5571", shop.signIn("cho")));
    sha256 = shop.documents().keepMedia(TestPictures.png(640, 480, new Color(0x3B5B7A)));
    does(answer(FRONT, new Result.Photographed("front.png", sha256)));
    does(new RunCommand.Hold(BACK, "Scratch on the back"));
    does(
        new RunCommand.Decide(
            nonconformance().id(), Disposition.REWORK, BACK, "Polish it", "12", "", ""),
        shop.sign("cho", Meaning.DECIDED));
    does(answer(BACK, new Result.Photographed("lost.png", "0".repeat(64))));
    does(new RunCommand.Finish(), shop.sign("cho", Meaning.PERFORMED));
  }

  /** The list of a shop's records. */
  public static RecordsModel list(TestWorkbench workbench, TestLibrary shop) {
    return list(workbench, shop, Optional::empty);
  }

  /** The list at a seat where somebody is. */
  public static RecordsModel list(
      TestWorkbench workbench, TestLibrary shop, Supplier<Optional<PersonId>> here) {
    return new RecordsModel(
        workbench.get(),
        shop.runs(),
        shop.people(),
        shop.documents(),
        new RecordsExport(
            workbench.get(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.outgoing(Optional::empty)),
        java.time.ZoneOffset.UTC,
        here);
  }

  /** The list, searched and with some chosen. */
  public static RecordsView searched(
      TestWorkbench workbench, TestLibrary shop, RunFilter.Mark mark, String step, int chosen) {
    RecordsModel model = list(workbench, shop);
    model.search().marks().add(mark);
    model.search().stepProperty().set(step);
    model.rows().stream().limit(chosen).forEach(model::choose);
    return new RecordsView(model, workbench.messages());
  }

  /** Two records side by side. */
  public static CompareView compared(
      TestWorkbench workbench, TestLibrary shop, RunId left, RunId right) {
    return new CompareView(
        new CompareModel(
            workbench.get(),
            new ComparedWords(shop.runs(), shop.people(), shop.ledger()),
            Optional::empty,
            left,
            right),
        workbench.messages());
  }

  /** The page of any run. */
  public static RecordView page(TestWorkbench workbench, TestLibrary shop, RunId run) {
    return new RecordView(
        new RecordModel(
            workbench.get(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.outgoing(Optional::empty),
            new Acting(
                workbench.get(),
                shop.people(),
                shop.runService(),
                new Signing(shop.newSignIn(), workbench.get())),
            run),
        new RecordPhotos(workbench.get().background(), shop.documents(), workbench.messages()),
        workbench.messages());
  }

  /** The record's page. */
  public RecordView view() {
    return new RecordView(
        model(),
        new RecordPhotos(workbench.get().background(), shop.documents(), workbench.messages()),
        workbench.messages());
  }

  /** The record's page, opened at its nonconformance. */
  RecordView viewOfTheHold() {
    return new RecordView(
        model(),
        new RecordPhotos(workbench.get().background(), shop.documents(), workbench.messages()),
        workbench.messages(),
        Optional.of(nonconformance().id()));
  }

  RecordModel model() {
    return new RecordModel(
        workbench.get(),
        shop.runs(),
        shop.people(),
        shop.ledger(),
        shop.outgoing(Optional::empty),
        new Acting(
            workbench.get(),
            shop.people(),
            shop.runService(),
            new Signing(shop.newSignIn(), workbench.get())),
        run);
  }

  String sha256() {
    return sha256;
  }

  Nonconformance nonconformance() {
    return shop.runs().find(run).orElseThrow().nonconformances().getFirst();
  }

  RunId run() {
    return run;
  }

  TestLibrary shop() {
    return shop;
  }

  @Override
  public void close() {
    shop.close();
  }

  private void does(RunCommand command) {
    does(command, shop.signIn("cho"));
  }

  private void does(RunCommand command, Authentication by) {
    shop.clock().advance(java.time.Duration.ofSeconds(20));
    done(shop.runService().perform(run, command, by));
  }

  private static RunCommand answer(StepId step, Result result) {
    return new RunCommand.Answer(Place.of(step), result, RunCommand.Care.AS_TYPED);
  }

  private static RunId done(RunOutcome outcome) {
    return switch (outcome) {
      case RunOutcome.Done done -> done.run().id();
      case RunOutcome.Refused(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static Content photos() {
    return Content.of(
            Kind.PROCEDURE,
            "SOP-012",
            "Photograph the gearbox",
            List.of(
                Section.of(
                    "Photograph",
                    List.of(
                        new StepBuilder(FRONT, "Photograph the front.")
                            .answer(new Answer.Photo())
                            .build(),
                        new StepBuilder(BACK, "Photograph the back.")
                            .answer(new Answer.Photo())
                            .build()))))
        .toBuilder()
        .release(true)
        .build();
  }
}
