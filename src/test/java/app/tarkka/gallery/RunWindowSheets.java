package app.tarkka.gallery;

import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.runner.RunAction;
import app.tarkka.ui.runner.RunScreen;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowModel.PersonActions;
import app.tarkka.ui.window.WindowView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Screens of a run with the window around them, to see how much room is left for the step. */
public final class RunWindowSheets implements PersonActions {
  private RunWindowSheets() {}

  /** The screens by name. */
  public static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("window-run-sign-in", () -> framed("en", RunWindowSheets::signIn));
    all.put("window-run-sign-in-fi", () -> framed("fi", RunWindowSheets::signIn));
    all.put("window-run-tick", () -> framed("en", sheets -> worked(sheets, 0)));
    all.put("window-run-measure", () -> framed("en", sheets -> worked(sheets, 3)));
    all.put("window-run-measure-id", () -> framed("id", sheets -> worked(sheets, 3)));
    all.put("window-run-pass-fail-fi", () -> framed("fi", sheets -> worked(sheets, 5)));
    all.put("window-run-hold", () -> framed("en", RunWindowSheets::hold));
    all.put("window-run-hold-fi", () -> framed("fi", RunWindowSheets::hold));
    all.put("window-check", () -> new RunWindowSheets().check("en"));
    all.put("window-check-id", () -> new RunWindowSheets().check("id"));
    return all;
  }

  /** The screen of that name. */
  static Supplier<Parent> of(String name) {
    return Objects.requireNonNull(all().get(name));
  }

  private record Shown(RunnerBench bench, RunnerModel model) {}

  private interface Screen {
    Shown of(RunnerSheets sheets);
  }

  private static Parent framed(String language, Screen screen) {
    Shown shown = screen.of(new RunnerSheets(language));
    return new RunWindowSheets()
        .frame(shown.bench(), RunnerSheets.view(shown.bench(), shown.model()));
  }

  private static Shown signIn(RunnerSheets sheets) {
    RunnerBench bench = sheets.bench();
    RunId id = bench.start(WorkshopContents.gearbox(), "cho");
    bench.session().signOut();
    RunnerModel model = bench.runner(id);
    ((RunScreen.SignIn) model.screenProperty().get()).model().choose(bench.person("cho"));
    return new Shown(bench, model);
  }

  private static Shown worked(RunnerSheets sheets, int steps) {
    RunnerBench bench = sheets.bench();
    return new Shown(bench, sheets.model(bench, WorkshopContents.gearbox(), steps));
  }

  private static Shown hold(RunnerSheets sheets) {
    Shown shown = worked(sheets, 5);
    shown.bench().answers("The gasket shows at the left edge");
    shown.model().perform(RunAction.FAIL);
    return shown;
  }

  private Parent check(String language) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    var model = bench.check(sheets.handed(bench));
    model.choose(bench.person("ben"));
    return frame(
        bench, new app.tarkka.ui.runner.check.CheckRunView(model, bench.workbench().messages()));
  }

  private Parent frame(RunnerBench bench, Parent shown) {
    bench.workbench().get().navigation().go(new Place.Runner("shown"));
    WindowModel model = new WindowModel(bench.workbench().get().navigation(), this);
    model.shopNameProperty().set("Corner Shop");
    model.signedInProperty().set(bench.session().person());
    model.libraryStateProperty().set(WindowModel.LibraryState.SOUND);
    Views views = new Views().with(Place.Runner.class, _ -> shown);
    return new WindowView(model, views, bench.workbench().messages(), new Appearance());
  }

  @Override
  public void switchPerson() {
    // The picture has no actions.
  }

  @Override
  public void signOut() {
    // The picture has no actions.
  }
}
