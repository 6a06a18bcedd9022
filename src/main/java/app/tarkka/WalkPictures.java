package app.tarkka;

import app.tarkka.person.Pin;
import app.tarkka.person.SignIn;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.sample.SamplePerson;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.ImmediateBackground;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Problems;
import app.tarkka.ui.kit.StageDialogs;
import app.tarkka.ui.kit.SystemFileChoice;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.window.PlaceHistory;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowView;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws the window's places over a library into pictures, in memory and with no display. */
final class WalkPictures {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  private final Wiring wiring;
  private final Path folder;

  /** Mei is at this seat, so that the runner shows the step she is at. */
  private final Session session = new Session();

  private WalkPictures(Wiring wiring, Path folder) {
    this.wiring = wiring;
    this.folder = folder;
    try (Pin pin = new Pin(SamplePerson.MEI.pin().toCharArray())) {
      if (wiring.signIn().signIn(SamplePerson.MEI.id(), pin)
          instanceof SignIn.Outcome.Right right) {
        session.signIn(right.authentication());
      }
    }
  }

  /** Draws, or says why no picture can be drawn here. */
  static void draw(SqliteLibrary library, Path folder, PrintWriter out) {
    // Drawn in memory even where there is a display: the pictures are then the same everywhere.
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    WalkPictures pictures = new WalkPictures(Wiring.over(library), folder);
    try {
      Platform.startup(() -> {});
      CompletableFuture.runAsync(() -> pictures.drawAll(out), Platform::runLater).join();
      Platform.exit();
    } catch (RuntimeException | LinkageError e) {
      out.println(
          NoWindow.after(e)
              .map(NoWindow::message)
              .orElseGet(() -> "No pictures could be drawn: " + e.getMessage()));
    }
  }

  private void drawAll(PrintWriter out) {
    places()
        .forEach(
            (name, place) -> {
              Path file = folder.resolve(name + ".png");
              try {
                ImageIO.write(picture(place), "png", file.toFile());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              out.println("Drew " + file.toAbsolutePath());
            });
  }

  private Map<String, Place> places() {
    Map<String, Place> places = new LinkedHashMap<>();
    places.put("today", new Place.Today());
    places.put("library", new Place.Library());
    wiring
        .library()
        .documents()
        .byCode("SOP-002")
        .ifPresent(document -> places.put("document", new Place.DocumentPage(document.id())));
    for (RunSummary run : wiring.library().runs().summaries(RunFilter.open(100))) {
      places.put(
          run.state().name().toLowerCase(Locale.ROOT),
          run.state() == RunState.AWAITING_CHECK
              ? new Place.CheckRun(run.id().value())
              : new Place.Runner(run.id().value()));
    }
    wiring.library().runs().summaries(RunFilter.all(100)).stream()
        .filter(run -> run.state() == RunState.COMPLETED && run.attempts() > 1)
        .findFirst()
        .ifPresent(run -> places.put("record", new Place.RecordDetail(run.id().value())));
    return places;
  }

  private BufferedImage picture(Place place) {
    Messages messages = new Messages(Locale.ENGLISH);
    Problems problems =
        new Problems(
            messages,
            problem -> {
              throw new IllegalStateException(problem.happened() + " " + problem.details());
            });
    Stage stage = new Stage();
    PlaceHistory places = new PlaceHistory(place);
    Workbench workbench =
        new Workbench(
            messages,
            new ImmediateBackground(problems),
            places,
            new StageDialogs(stage, messages),
            problems,
            new SystemFileChoice(stage));
    Appearance appearance = new Appearance();
    SeatPerson seat = new SeatPerson(stage, wiring, workbench, session, appearance);
    ShopViews views =
        new ShopViews(
            wiring, workbench, appearance, session, seat, new SeatMemory(), _ -> new Region());
    WindowModel model = new WindowModel(places, seat);
    model.signedInProperty().set(session.person());
    model.shopNameProperty().set(wiring.library().state().shop());
    model.libraryStateProperty().set(WindowModel.LibraryState.SOUND);
    WindowView view = new WindowView(model, views.all(), messages, appearance);
    Scene scene = Theme.LIGHT.scene(view, WIDTH, HEIGHT, TextSize.NORMAL);
    stage.setScene(scene);
    stage.show();
    view.applyCss();
    view.layout();
    BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    view.leave();
    stage.close();
    return image;
  }
}
