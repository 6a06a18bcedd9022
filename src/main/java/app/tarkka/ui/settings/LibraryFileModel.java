package app.tarkka.ui.settings;

import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The file that is open: where it is, a copy of it, and the way to another one. */
public final class LibraryFileModel {
  private static final String EXTENSION = "tarkka";

  private final Workbench workbench;
  private final Path file;
  private final Copying copying;
  private final Runnable onAnother;
  private final InstantSource clock;
  private final ReadOnlyBooleanWrapper copyUnderWay = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper copied = new ReadOnlyStringWrapper("");

  /** Writes a verified copy of the library; the target never exists half-written. */
  public interface Copying {
    void to(Path target) throws Exception;
  }

  /**
   * @param onAnother leads to where libraries are opened and made
   */
  public LibraryFileModel(
      Workbench workbench, Path file, Copying copying, Runnable onAnother, InstantSource clock) {
    this.workbench = workbench;
    this.file = file;
    this.copying = copying;
    this.onAnother = onAnother;
    this.clock = clock;
  }

  Path file() {
    return file;
  }

  /** Whether a copy is being written and verified. */
  ReadOnlyBooleanProperty copyUnderWayProperty() {
    return copyUnderWay.getReadOnlyProperty();
  }

  /** Says where the last copy lies; empty before. */
  ReadOnlyStringProperty copiedProperty() {
    return copied.getReadOnlyProperty();
  }

  /** Asks where, and copies there. */
  void copy() {
    if (copyUnderWay.get()) {
      return;
    }
    workbench
        .files()
        .save(
            workbench.text("settings.file.copy.title"),
            suggestedName(),
            new FileChoice.Kind(workbench.text("settings.file.kind"), List.of(EXTENSION)))
        .ifPresent(this::copyTo);
  }

  void another() {
    onAnother.run();
  }

  private void copyTo(Path target) {
    copied.set("");
    copyUnderWay.set(true);
    var running =
        workbench
            .background()
            .start(
                workbench.text("settings.file.copying"),
                _ -> {
                  copying.to(target);
                  return target;
                },
                done -> copied.set(workbench.text("settings.file.copied", done)));
    running.activeProperty().subscribe(copyUnderWay::set);
  }

  private String suggestedName() {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\." + EXTENSION + "$", "");
    return name
        + "-"
        + LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())
        + "."
        + EXTENSION;
  }
}
