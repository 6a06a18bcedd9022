package app.tarkka;

import app.tarkka.person.Authentication;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.ThreadedBackground;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.lock.LockLanguage;
import app.tarkka.ui.scan.Pace;
import app.tarkka.ui.settings.CalibrationModel;
import app.tarkka.ui.settings.KioskModel;
import app.tarkka.ui.settings.LibraryFileModel;
import app.tarkka.ui.settings.SeatSettings;
import app.tarkka.ui.settings.SettingsModel;
import app.tarkka.ui.start.LibraryFounding;
import app.tarkka.ui.start.StartModel;
import app.tarkka.ui.start.StartView;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What stands on the stage: the first start, or the window over a library. */
final class Desk {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  private final Stage stage;
  private final DataFolder folder;
  private final Appearance appearance;
  private final SeatSettings settings;
  private final Consumer<Path> opened;
  private final KioskStage kiosk;
  private final Scene scene = new Scene(new Pane(), WIDTH, HEIGHT);
  private final Session session = new Session();
  private Optional<TypedFile> typed = Optional.empty();
  private SeatMemory memory = new SeatMemory();
  private Messages messages;
  private final BorderPane outside = new BorderPane();
  private final OutsideBench bench;
  private final ThreadedBackground background;
  private Optional<Wiring> wiring = Optional.empty();
  private Optional<ShopWindow> window = Optional.empty();

  /** Comes by the library of this start; runs in the background. */
  interface Opening {
    SqliteLibrary open(Messages messages) throws Exception;
  }

  /**
   * @param opened is told which library was opened, to open it again next time
   */
  Desk(
      Stage stage,
      DataFolder folder,
      Appearance appearance,
      SeatSettings settings,
      Consumer<Path> opened) {
    this.stage = stage;
    this.folder = folder;
    this.appearance = appearance;
    this.settings = settings;
    this.opened = opened;
    kiosk = new KioskStage(stage, appearance);
    messages = new Messages(settings.language().locale());
    bench = new OutsideBench(stage, messages);
    outside.setBottom(bench.bar());
    background = bench.background();
  }

  void show(Optional<Opening> opening) {
    appearance.follow(scene);
    appearance.textSizeProperty().subscribe((_, size) -> keep(size));
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> unexpected(failure));
    stage.setScene(scene);
    stage.setTitle("Tarkka");
    stage.setOnCloseRequest(
        event -> {
          if (kiosk.on()) {
            event.consume();
            window.ifPresent(ShopWindow::leaveKiosk);
          } else if (window.filter(shop -> !shop.mayClose()).isPresent()) {
            event.consume();
          }
        });
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    if (opening.isEmpty()) {
      firstStart();
    } else {
      openFirst(opening.get());
    }
    stage.show();
  }

  /** However the text was made larger, it is so at the next start. */
  private void keep(TextSize size) {
    background.write(
        messages.text("settings.keeping"),
        () -> {
          settings.keep(size);
          return size;
        },
        _ -> {});
  }

  /** What nobody expected on this thread is told and logged like any other failure. */
  private void unexpected(Throwable failure) {
    String what = messages.text("shop.working");
    window.ifPresentOrElse(
        shop -> shop.report(what, failure), () -> bench.now().problems().report(what, failure));
  }

  void close() {
    kiosk.end();
    window.ifPresent(ShopWindow::close);
    typed.ifPresent(TypedFile::close);
    wiring.ifPresent(open -> open.library().close());
    background.close();
  }

  /** A library that does not open leaves the person at the first start, but at a kiosk. */
  private void openFirst(Opening opening) {
    Label wait = new Label(messages.text("shop.opening"));
    outside.setCenter(new StackPane(wait));
    scene.setRoot(outside);
    background.write(
        messages.text("shop.opening"),
        () -> opening.open(messages),
        library -> enter(library, Optional.empty()),
        failure -> {
          Runnable again = () -> openFirst(opening);
          outside.setCenter(
              settings.kiosk()
                  ? NotOpened.at(messages, again)
                  : NotOpened.at(messages, again, this::firstStart));
          bench.now().problems().report(messages.text("shop.opening"), failure);
        });
  }

  private LibraryFounding founding() {
    return new DeskFounding(
        this::enter, this::backToLibrary, () -> wiring.map(open -> open.library().path()));
  }

  private void firstStart() {
    outside.setCenter(new StartView(new StartModel(bench.now(), founding(), folder.path())));
    scene.setRoot(outside);
  }

  /** From an open library to another one; the open one stays open until the other one is. */
  private void anotherLibrary() {
    StartView start = new StartView(new StartModel(bench.now(), founding(), folder.path()));
    outside.setCenter(
        start.withWayBack(wiring.orElseThrow().library().state().shop(), this::backToLibrary));
    scene.setRoot(outside);
  }

  private void backToLibrary() {
    window.ifPresent(shop -> scene.setRoot(shop.view()));
  }

  /**
   * @param founder whoever gave their name and PIN for this library just now; a kiosk is
   *     everybody's
   */
  private void enter(SqliteLibrary library, Optional<Authentication> founder) {
    window.ifPresent(ShopWindow::close);
    window = Optional.empty();
    wiring.ifPresent(before -> before.library().close());
    session.signOut();
    founder.filter(_ -> !settings.kiosk()).ifPresent(session::signIn);
    typed.ifPresent(TypedFile::close);
    TypedFile here = TypedFile.of(folder.path(), library.path(), background);
    here.forgetEnded(library.runs());
    typed = Optional.of(here);
    memory = new SeatMemory(here, settings.searches(library.state().id()), settings.hints());
    wiring = Optional.of(Wiring.over(library));
    opened.accept(library.path());
    openWindow(new Place.Today());
  }

  private void openWindow(Place first) {
    window.ifPresent(ShopWindow::close);
    if (settings.kiosk()) {
      kiosk.begin();
    } else {
      kiosk.end();
    }
    ShopWindow shop =
        new ShopWindow(
            stage, wiring.orElseThrow(), messages, appearance, session, first, new AroundWindow());
    window = Optional.of(shop);
    scene.setRoot(shop.view());
    stage.setTitle(wiring.orElseThrow().library().state().shop() + " – Tarkka");
    shop.begin();
  }

  /** The view that asked is still on screen; it is replaced once it has finished. */
  private void openWindowLater(Place first) {
    Platform.runLater(() -> openWindow(first));
  }

  /** The settings of this seat, as the window sees them. */
  private final class AroundWindow implements ShopWindow.Around {
    @Override
    public Duration elsewhere() {
      return settings.lockAfter().time();
    }

    @Override
    public boolean kiosk() {
      return settings.kiosk();
    }

    @Override
    public SeatMemory memory() {
      return memory;
    }

    @Override
    public Pace scanner() {
      return new Pace(settings.scannerLength().characters(), settings.scannerPause().time());
    }

    @Override
    public KioskModel kiosk(Workbench of) {
      Wiring open = wiring.orElseThrow();
      return new KioskModel(
          of,
          open.library().people(),
          new Signing(open.signIn(), open.peopleService(), of),
          settings,
          () -> {
            session.signOut();
            openWindowLater(new Place.Today());
          });
    }

    @Override
    public List<LockLanguage> languages(Workbench of) {
      return SeatLanguages.of(
          settings(of, () -> window.map(ShopWindow::place).orElseGet(Place.Today::new)));
    }

    private SettingsModel settings(Workbench of, Supplier<Place> then) {
      return new SettingsModel(
          of,
          appearance,
          settings,
          language -> {
            messages = new Messages(language.locale());
            bench.speak(messages);
            openWindowLater(then.get());
          });
    }

    @Override
    public Parent view(Workbench of) {
      Wiring now = wiring.orElseThrow();
      LibraryFileModel file =
          new LibraryFileModel(
              of,
              now.library().path(),
              now.library()::backup,
              Desk.this::anotherLibrary,
              InstantSource.system());
      return new SettingsPage(settings(of, Place.Settings::new), kiosk(of), file)
          .view(
              new CalibrationModel(of, appearance, settings),
              new ShopLists(now, of),
              memory.hints());
    }
  }
}
