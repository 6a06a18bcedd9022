package app.tarkka.gallery;

import app.tarkka.run.RunId;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.lock.LockModel;
import app.tarkka.ui.lock.LockPanel;
import app.tarkka.ui.runner.RunnerBench;
import app.tarkka.ui.runner.RunnerModel;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.tabs.OpenedRuns;
import app.tarkka.ui.tabs.RunTabs;
import app.tarkka.ui.tabs.RunTabsModel;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import app.tarkka.ui.window.KioskPlaces;
import app.tarkka.ui.window.KioskView;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowModel.PersonActions;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The screens of a kiosk. */
final class KioskSheet implements PersonActions {
  private KioskSheet() {}

  static Parent run(String language) {
    return worked(language, 3);
  }

  static Parent tick(String language) {
    return worked(language, 0);
  }

  static Parent choice(String language) {
    return worked(language, 1);
  }

  static Parent rows(String language) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    return frame(
        bench, RunnerSheets.view(bench, sheets.model(bench, WorkshopContents.opening(), 1)));
  }

  static Parent today(String language) {
    RunnerBench bench = new RunnerSheets(language).bench();
    RunId id = bench.start(TestContents.sandwich(), "cho");
    RunnerModel held = bench.runner(id);
    bench.answers("No soap left");
    held.perform(app.tarkka.ui.runner.RunAction.FAIL);
    bench.start(WorkshopContents.gearbox(), "cho");
    TodayModel model =
        new TodayModel(
            bench.workbench().with(new KioskPlaces()),
            bench.shop().documents(),
            bench.shop().runs(),
            bench.shop().people(),
            Optional::empty,
            bench.desk().signing(),
            new NoSample(),
            bench.shop().clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    return frame(bench, new TodayView(model, bench.workbench().messages()));
  }

  /** The order is typed, with the letters below. */
  static Parent typing(String language) {
    RunnerSheets sheets = new RunnerSheets(language);
    return typedInto(frame(sheets.bench(), sheets.start()), "#start-subject");
  }

  static Parent words(String language) {
    return typedInto(worked(language, 7), "#text-field");
  }

  static Parent code(String language) {
    return typedInto(worked(language, 2), "#text-field");
  }

  /** The cursor is in a field from the moment that the window comes up. */
  private static Parent typedInto(Parent kiosk, String field) {
    // Wide means styled: before that nothing in a scroll pane is in the scene, and no colour is
    // known.
    ((Region) kiosk)
        .widthProperty()
        .subscribe(
            _ -> {
              Node found = kiosk.lookup(field);
              if (found != null) {
                found.requestFocus();
              }
            });
    return kiosk;
  }

  static Parent tabs(String language) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    KioskPlaces places = new KioskPlaces();
    RunTabsModel tabs =
        new RunTabsModel(
            bench.workbench().with(places),
            bench.shop().runs(),
            bench.shop().ledger(),
            new OpenedRuns(),
            bench.shop().clock(),
            (_, _) -> Subscription.EMPTY);
    RunId bread = bench.start(WorkshopContents.bread(), "cho");
    RunnerModel baking = bench.runner(bread);
    baking.timers().start(baking.current().orElseThrow().timers().getFirst());
    bench.shop().clock().advance(Duration.ofMinutes(50));
    RunId gearbox = bench.start(WorkshopContents.gearbox(), "cho");
    RunId opening = bench.start(WorkshopContents.opening(), "cho");
    List.of(bread, opening, gearbox).forEach(run -> places.go(new Place.Runner(run.value())));
    RunnerModel model = bench.runner(gearbox);
    GoodAnswer.to(model);
    return frame(bench, RunnerSheets.view(bench, model))
        .with(new RunTabs(tabs, bench.workbench().messages()))
        .root();
  }

  static Parent tiles(String language) {
    RunnerBench bench = new RunnerSheets(language).bench();
    LockModel model =
        new LockModel(
            bench.workbench().get(),
            bench.shop().people(),
            bench.desk().signing(),
            bench.session(),
            LockModel.Under.RUN,
            Optional.empty());
    Messages messages = bench.workbench().messages();
    StackPane kiosk =
        new StackPane(new LockPanel(model, "Corner Shop", languages(language), messages));
    kiosk.getStyleClass().add("kiosk");
    return kiosk;
  }

  private static List<LockLanguage> languages(String spoken) {
    return List.of(
        new LockLanguage("en", "English", spoken.equals("en"), () -> {}),
        new LockLanguage("fi", "Suomi", spoken.equals("fi"), () -> {}),
        new LockLanguage("id", "Bahasa Indonesia", spoken.equals("id"), () -> {}));
  }

  private static Parent worked(String language, int steps) {
    RunnerSheets sheets = new RunnerSheets(language);
    RunnerBench bench = sheets.bench();
    RunnerModel model = sheets.model(bench, WorkshopContents.gearbox(), steps);
    return frame(bench, RunnerSheets.view(bench, model));
  }

  static KioskView frame(RunnerBench bench, Parent shown) {
    WindowModel model = new WindowModel(new KioskPlaces(), new KioskSheet());
    model.shopNameProperty().set("Corner Shop");
    model.signedInProperty().set(bench.session().person());
    Views views = new Views().with(Place.Today.class, _ -> shown);
    return new KioskView(model, views, bench.workbench().messages(), () -> {});
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
