package app.tarkka.gallery;

import app.tarkka.testkit.TestContents;
import app.tarkka.ui.lock.LockModel;
import app.tarkka.ui.lock.LockPanel;
import app.tarkka.ui.runner.RunnerBench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** A locked seat at which Cho was in the middle of a run. */
final class LockSheet extends StackPane {
  LockSheet(Locale language) {
    RunnerBench bench = new RunnerBench(RunnerSheets.folder(), language);
    bench.start(TestContents.sandwich(), "cho");
    LockModel model =
        new LockModel(
            bench.workbench().get(),
            bench.shop().people(),
            bench.desk().signing(),
            bench.session(),
            LockModel.Under.RUN,
            Optional.empty());
    getChildren().add(new LockPanel(model, "Corner Shop", List.of(), bench.workbench().messages()));
  }
}
