package app.tarkka;

import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.FilePreferences;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.settings.SeatSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The window's life from start to stop. */
public final class TarkkaApplication extends Application {
  /** Opens the sample shop of this person's data folder, and makes it when it is not there. */
  static final String SAMPLE = "--sample";

  private static final String LIBRARY = "library";
  private static final List<Integer> ICONS = List.of(16, 24, 32, 48, 64, 128, 256);

  private final DataFolder folder = DataFolder.ofThisPerson();
  private final FilePreferences preferences = new FilePreferences(folder.preferences());
  private final Appearance appearance = new Appearance();
  private final SeatSettings settings = new SeatSettings(preferences);
  private Optional<Desk> desk = Optional.empty();

  @Override
  public void start(Stage stage) {
    Log.to(folder.log());
    settings.restore(appearance);
    ICONS.forEach(
        size -> stage.getIcons().add(new Image("/app/tarkka/icons/tarkka-" + size + ".png")));
    Desk opened = new Desk(stage, folder, appearance, settings, this::remember);
    desk = Optional.of(opened);
    opened.show(open());
  }

  @Override
  public void stop() {
    desk.ifPresent(Desk::close);
  }

  /** How the library of this start is come by; empty when there is none yet. */
  private Optional<Desk.Opening> open() {
    if (getParameters().getRaw().contains(SAMPLE)) {
      return Optional.of(this::sample);
    }
    return firstFile().map(file -> _ -> SqliteLibrary.openAt(Wiring.thisSeat(), file));
  }

  private Optional<Path> firstFile() {
    return getParameters().getUnnamed().stream().findFirst().map(Path::of).or(() -> remembered());
  }

  /** A file that went away leads to the first start, but at a kiosk: there it fails to open. */
  private Optional<Path> remembered() {
    return preferences
        .get(LIBRARY)
        .map(Path::of)
        .filter(file -> settings.kiosk() || Files.exists(file));
  }

  private SqliteLibrary sample(Messages messages) throws Exception {
    Path file = folder.sample();
    if (Files.exists(file)) {
      return SqliteLibrary.openAt(Wiring.thisSeat(), file);
    }
    Files.createDirectories(folder.path());
    return new Founding(Wiring.thisSeat()).sampleShop(file, Trade.SANDWICH, _ -> {});
  }

  private void remember(Path library) {
    if (!library.equals(folder.sample())) {
      preferences.put(LIBRARY, library.toAbsolutePath().toString());
    }
  }
}
