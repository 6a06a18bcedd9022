package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Repeat;
import app.tarkka.document.Revision;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.run.Inspection;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.SampleSize;
import app.tarkka.sample.SampleDocuments;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.TestRun;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.control.EditorModel.Wanted;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.records.RecordBench;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** A lot of bearings, from the number that is asked to the record. */
final class PieceSheets {
  private final RunnerBench bench;
  private final RunId id;

  private PieceSheets(Locale language) {
    bench = new RunnerBench(RunnerSheets.folder(), language);
    id = bench.start(incoming(), "cho");
    answer("s1", 0, new Result.PassFail(true));
    answer("s2", 0, new Result.Written("IC-77-1204"));
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      Locale locale = Locale.forLanguageTag(language);
      all.put("pieces-ask-" + language, () -> new PieceSheets(locale).asked());
      all.put("pieces-reduced-" + language, () -> new PieceSheets(locale).reduced());
      all.put("pieces-one-" + language, () -> new PieceSheets(locale).piece());
      all.put("pieces-refused-" + language, () -> new PieceSheets(locale).refused());
      all.put("pieces-record-" + language, () -> new PieceSheets(locale).record());
      all.put("pieces-edit-" + language, () -> edited(locale));
    }
    return all;
  }

  private static Content incoming() {
    return SampleDocuments.read(Trade.WORKSHOP, "QC-102");
  }

  private Parent asked() {
    RunnerModel model = bench.runner(id);
    if (model.screenProperty().get() instanceof RunScreen.Pieces pieces) {
      pieces.model().typedProperty().set("500");
    }
    return view(model);
  }

  /** Fifteen good lots and one that was inspected less; the owner wants to see more again. */
  private Parent reduced() {
    Revision revision = bench.shop().documents().effective(run().start().document()).orElseThrow();
    Repeat plan = revision.content().sections().get(1).repeat();
    for (int lot = 1; lot <= 16; lot++) {
      TestRun.start(bench.shop(), revision, "Lot " + lot, "cho", null, List.of())
          .append(
              bench.shop().signIn("cho"),
              new RunEvent.SampleDrawn(
                  2,
                  plan,
                  500,
                  lot == 16 ? Inspection.REDUCED : Inspection.NORMAL,
                  new SampleSize("C", 5, 0),
                  1,
                  List.of()),
              new RunEvent.LotJudged(2, new LotVerdict(1, 0, true)));
    }
    bench.session().signIn(bench.shop().signIn("ana"));
    RunnerModel model = bench.runner(id);
    if (model.screenProperty().get() instanceof RunScreen.Pieces pieces) {
      pieces.model().typedProperty().set("500");
      pieces.model().normalProperty().set(true);
    }
    return view(model);
  }

  private Parent piece() {
    draw(500);
    for (int unit = 1; unit <= 4; unit++) {
      inspect(unit, unit != 2);
    }
    answer("s3", 5, new Result.PassFail(true));
    return view(bench.runner(id));
  }

  private Parent refused() {
    whole(500, 3);
    return view(bench.runner(id));
  }

  private Parent record() {
    whole(800, 1);
    answer("s6", 0, new Result.Acknowledged());
    bench.shop().clock().advance(java.time.Duration.ofMinutes(1));
    return RecordBench.page(
        new TestWorkbench(bench.workbench().messages().locale()), bench.shop(), id);
  }

  /** Of 500 bearings five are drawn and none may fail; of 800 twenty, and one may. */
  private void whole(int lot, int bad) {
    draw(lot);
    int size = run().sample(2).orElseThrow().standing().size();
    for (int unit = 1; unit <= size; unit++) {
      inspect(unit, unit > bad);
    }
  }

  private void draw(int lot) {
    does(new RunCommand.DrawSample(2, lot, Inspection.NORMAL));
  }

  private void inspect(int unit, boolean good) {
    answer("s3", unit, new Result.PassFail(true));
    answer("s4", unit, new Result.PassFail(true));
    String bore = good ? "19.995" : "20.004";
    answer("s5", unit, new Result.Measured(bore, List.of(new BigDecimal(bore)), "mm"));
  }

  private void answer(String step, int unit, Result result) {
    does(
        new RunCommand.Answer(
            new Place(new app.tarkka.document.StepId(step), unit),
            result,
            RunCommand.Care.AS_TYPED));
  }

  private void does(RunCommand command) {
    bench.shop().clock().advance(java.time.Duration.ofSeconds(15));
    RunOutcome outcome = bench.shop().runService().perform(id, command, bench.shop().signIn("cho"));
    if (outcome instanceof RunOutcome.Refused refused) {
      throw new AssertionError(refused.refusal());
    }
  }

  private Run run() {
    return bench.run(id);
  }

  private Parent view(RunnerModel model) {
    return RunnerSheets.view(bench, model);
  }

  private static Parent edited(Locale language) {
    Shop shop = new Shop(language);
    Revision draft = shop.library().draft(incoming());
    EditorModel model = shop.editorModel(draft.document(), Wanted.NEWEST);
    EditorView view = new EditorView(model, shop.workbench().messages());
    DraftModel text = model.openProperty().get().orElseThrow().text();
    text.goTo(Spot.ofSection(1), Edit.END);
    return view;
  }
}
