package app.tarkka;

import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.RunnerPane;
import app.tarkka.ui.runner.check.CheckPane;
import app.tarkka.ui.runner.check.CheckRunModel;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.RunLanguages;
import app.tarkka.ui.runner.entry.TypedText;
import app.tarkka.ui.runner.start.StartRunModel;
import app.tarkka.ui.runner.start.StartRunView;
import javafx.scene.Parent;

/** Makes the screens of runs over an open library. */
final class ShopRuns {
  private final Wiring wiring;
  private final Workbench workbench;
  private final Appearance appearance;
  private final Session session;
  private final TypedText typed;
  private final Signing signing;
  private final RunLanguages languages;

  /**
   * @param typed into runs at this seat; it outlives the window
   */
  ShopRuns(
      Wiring wiring,
      Workbench workbench,
      Appearance appearance,
      Session session,
      TypedText typed,
      Signing signing) {
    this.wiring = wiring;
    this.workbench = workbench;
    this.appearance = appearance;
    this.session = session;
    this.typed = typed;
    this.signing = signing;
    languages = new RunLanguages(wiring.library().translations());
  }

  Parent start(Place.StartRun place) {
    StartRunModel model = new StartRunModel(place.document(), runDesk());
    model.subjectProperty().set(place.subject());
    return new StartRunView(model, workbench.messages());
  }

  Parent runner(RunId run) {
    return new RunnerPane(new RunnerModel(run, runDesk()), appearance);
  }

  Parent check(RunId run) {
    return new CheckPane(new CheckRunModel(run, runDesk()));
  }

  private RunDesk runDesk() {
    return new RunDesk(
        workbench,
        wiring.runService(),
        wiring.library().runs(),
        wiring.library().documents(),
        wiring.library().people(),
        wiring.defectCodes(),
        wiring.phrases(),
        wiring.camera(),
        wiring.callList(),
        signing,
        typed,
        languages,
        session,
        wiring.clock(),
        wiring.seat().zone());
  }
}
