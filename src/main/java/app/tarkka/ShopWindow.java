package app.tarkka;

import app.tarkka.store.OpenMode;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Problems;
import app.tarkka.ui.kit.StageDialogs;
import app.tarkka.ui.kit.SystemFileChoice;
import app.tarkka.ui.kit.ThreadedBackground;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.window.PlaceHistory;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowView;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The window over one open library, in one language. */
final class ShopWindow implements AutoCloseable {
  private final Wiring wiring;
  private final ThreadedBackground background;
  private final WindowModel model;
  private final WindowView view;
  private final Workbench workbench;
  private final Subscription signedIn;
  private final SeatLock lock;

  /**
   * @param session who is signed in at this seat; it outlives a change of language
   * @param lockAfter how long nobody may touch the window outside a run
   */
  ShopWindow(
      Stage stage,
      Wiring wiring,
      Messages messages,
      Appearance appearance,
      Session session,
      Place first,
      ShopViews.SettingsPlace settings,
      Supplier<Duration> lockAfter) {
    this.wiring = wiring;
    PlaceHistory places = new PlaceHistory(first);
    ShownProblems shown = new ShownProblems();
    Problems problems = new Problems(messages, shown);
    StoreProblems.teach(problems, messages);
    background = new ThreadedBackground(Platform::runLater, problems);
    workbench =
        new Workbench(
            messages,
            background,
            places,
            new StageDialogs(stage, messages),
            problems,
            new SystemFileChoice(stage));
    SeatPerson seat = new SeatPerson(stage, wiring, workbench, session, appearance);
    ShopViews views = new ShopViews(wiring, workbench, appearance, session, seat, settings);
    model = new WindowModel(places, seat);
    view = new WindowView(model, views.all(), messages, appearance);
    shown.on(view.messageBar()::show);
    model.shopNameProperty().set(wiring.library().state().shop());
    signedIn =
        session
            .authenticationProperty()
            .subscribe(_ -> model.signedInProperty().set(session.person()));
    model.signedInProperty().set(session.person());
    lock = new SeatLock(wiring, workbench, session, new FxDelay(), lockAfter);
    wiring.library().state().warnings().forEach(this::warn);
    verify();
  }

  Parent view() {
    return view;
  }

  void report(String what, Throwable failure) {
    workbench.problems().report(what, failure);
  }

  Place place() {
    return workbench.navigation().placeProperty().get();
  }

  /** Asks the person when something on the screen would be lost. */
  boolean mayClose() {
    return view.mayLeave();
  }

  @Override
  public void close() {
    lock.close();
    signedIn.unsubscribe();
    view.leave();
    background.close();
  }

  /** Everything is recomputed after opening; until that ends the bar says so. */
  private void verify() {
    if (wiring.library().state().mode() == OpenMode.READ_ONLY) {
      model.libraryStateProperty().set(WindowModel.LibraryState.READ_ONLY);
    }
    new OpeningVerification(wiring.library().ledger(), workbench, model.libraryStateProperty())
        .begin();
  }

  private void warn(String warning) {
    model.statusTextProperty().set(warning);
  }

  /** Problems can be met before there is a bar to show them on. */
  private static final class ShownProblems implements Consumer<Problem> {
    private Consumer<Problem> bar = _ -> {};

    void on(Consumer<Problem> messageBar) {
      bar = messageBar;
    }

    @Override
    public void accept(Problem problem) {
      bar.accept(problem);
    }
  }
}
