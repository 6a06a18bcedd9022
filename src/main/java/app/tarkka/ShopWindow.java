package app.tarkka;

import app.tarkka.store.OpenMode;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Problems;
import app.tarkka.ui.kit.StageDialogs;
import app.tarkka.ui.kit.SystemFileChoice;
import app.tarkka.ui.kit.ThreadedBackground;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.palette.PaletteLayer;
import app.tarkka.ui.palette.PaletteModel;
import app.tarkka.ui.palette.PaletteWays;
import app.tarkka.ui.scan.Pace;
import app.tarkka.ui.scan.ScannedOrder;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.tabs.RunTabs;
import app.tarkka.ui.tabs.RunTabsModel;
import app.tarkka.ui.window.Frame;
import app.tarkka.ui.window.KioskPlaces;
import app.tarkka.ui.window.KioskView;
import app.tarkka.ui.window.PlaceHistory;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowView;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** The window over one open library, in one language. */
final class ShopWindow implements AutoCloseable {
  private final Wiring wiring;
  private final ThreadedBackground background;
  private final WindowModel model;
  private final Frame frame;
  private final Parent view;
  private final KioskModel kiosk;
  private final Workbench workbench;
  private final Subscription signedIn;
  private final SeatLock lock;
  private final SeatScanner scanner;
  private final Subscription units;

  /** What this seat has around the window. */
  interface Around extends SeatLock.Rule, SettingsPlace {
    /** It outlives a change of language, like who is signed in. */
    SeatMemory memory();

    /** How the scanner of this seat types. */
    Pace scanner();

    /** Turns this seat into a kiosk and back. */
    KioskModel kiosk(Workbench workbench);
  }

  /**
   * @param session who is signed in at this seat; it outlives a change of language
   */
  ShopWindow(
      Stage stage,
      Wiring wiring,
      Messages messages,
      Appearance appearance,
      Session session,
      Place first,
      Around around) {
    this.wiring = wiring;
    Navigation places = around.kiosk() ? new KioskPlaces(first) : new PlaceHistory(first);
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
    ShopViews shop =
        new ShopViews(wiring, workbench, appearance, session, seat, around.memory(), around);
    Views views = shop.all();
    kiosk = around.kiosk(workbench);
    if (around.kiosk()) {
      model = new WindowModel(places, new KioskPerson(session));
      frame = new KioskView(model, views, messages, kiosk::leave);
    } else {
      model = new WindowModel(places, seat);
      frame = new WindowView(model, views, messages, appearance);
    }
    ShopCommands commands =
        new ShopCommands(
            wiring, shop.documentActions(), seat, appearance, around.memory().searches(), messages);
    view = around.kiosk() ? frame.root() : withPalette(commands.ways());
    frame.with(
        new RunTabs(
            new RunTabsModel(
                workbench,
                wiring.library().runs(),
                wiring.library().ledger(),
                around.memory().opened(),
                wiring.clock(),
                new FxDelay()),
            messages));
    shown.on(frame.messageBar()::show);
    model.shopNameProperty().set(wiring.library().state().shop());
    signedIn =
        session
            .authenticationProperty()
            .subscribe(_ -> model.signedInProperty().set(session.person()));
    model.signedInProperty().set(session.person());
    lock = new SeatLock(wiring, workbench, session, new FxDelay(), around, frame);
    scanner =
        new SeatScanner(
            session, frame, this::place, order()::scanned, around::scanner, new FxDelay());
    units = UnitsAwake.soon(workbench, new FxDelay());
    wiring.library().state().warnings().forEach(this::warn);
    verify();
  }

  private ScannedOrder order() {
    return new ScannedOrder(
        workbench,
        wiring.library().runs(),
        wiring.library().documents(),
        words -> frame.messageBar().show(MessageBar.Tone.INFO, words));
  }

  /** A kiosk has few places, and so no palette. */
  private Parent withPalette(PaletteWays ways) {
    PaletteLayer layer =
        new PaletteLayer(
            frame.root(),
            workbench.messages(),
            keys -> new PaletteModel(workbench, ways.and(keys)));
    model.onSearch(layer::toggle);
    return layer;
  }

  Parent view() {
    return view;
  }

  /** Call once the view is on the stage. */
  void begin() {
    lock.begin();
  }

  /** Asks for an owner's PIN, and then this seat is no kiosk any more. */
  void leaveKiosk() {
    kiosk.leave();
  }

  void report(String what, Throwable failure) {
    workbench.problems().report(what, failure);
  }

  Place place() {
    return workbench.navigation().placeProperty().get();
  }

  /** Asks the person when something on the screen would be lost. */
  boolean mayClose() {
    return frame.mayLeave();
  }

  @Override
  public void close() {
    units.unsubscribe();
    scanner.close();
    lock.close();
    signedIn.unsubscribe();
    frame.leave();
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
