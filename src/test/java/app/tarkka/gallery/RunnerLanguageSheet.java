package app.tarkka.gallery;

import app.tarkka.document.Revision;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerPane;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.runner.entry.RunLanguage;
import java.util.Locale;
import javafx.scene.Parent;

/** A run in an English window, read in another language; its second step is not translated. */
final class RunnerLanguageSheet {
  private RunnerLanguageSheet() {}

  static Parent read(String tag) {
    RunnerBench bench = new RunnerBench(RunnerSheets.folder(), Locale.ENGLISH);
    RunId id = bench.start(WorkshopContents.gearbox(), "cho");
    Revision revision = bench.shop().documents().byHash(bench.run(id).start().hash()).orElseThrow();
    Translation translation = Translation.begun(revision.content(), tag);
    for (SourceText text : SourceTexts.of(revision.content())) {
      if (!text.place().equals("step.case.text")) {
        translation = translation.with(text, "Suomeksi: " + text.text());
      }
    }
    TestTranslation.approved(bench.shop(), revision, translation);
    RunnerModel model = bench.runner(id);
    RunLanguage language =
        model.language().offered().stream()
            .filter(offered -> offered.tag().equals(tag))
            .findFirst()
            .orElseThrow();
    GoodAnswer.to(model);
    model.language().choose(language);
    return new RunnerPane(model, new Appearance());
  }
}
