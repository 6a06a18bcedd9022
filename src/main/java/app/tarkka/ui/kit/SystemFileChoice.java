package app.tarkka.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The file dialogs of the system; each opens where the last one ended. */
public final class SystemFileChoice implements FileChoice {
  private final Window owner;
  private @Nullable File lastFolder;

  public SystemFileChoice(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> open(String title, Kind... kinds) {
    return chosen(chooser(title, kinds).showOpenDialog(owner));
  }

  @Override
  public List<Path> openSeveral(String title, Kind... kinds) {
    @Nullable List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
    if (files == null || files.isEmpty()) {
      return List.of();
    }
    lastFolder = files.getFirst().getParentFile();
    return files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(String title, String suggestedName, Kind... kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    @Nullable File file = chooser.showSaveDialog(owner);
    @Nullable ExtensionFilter filter = chooser.getSelectedExtensionFilter();
    return chosen(file).map(path -> filter == null ? path : SavedName.as(path, filter, kinds));
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(startingFolder());
    @Nullable File folder = chooser.showDialog(owner);
    if (folder != null) {
      lastFolder = folder;
    }
    return Optional.ofNullable(folder).map(File::toPath);
  }

  private FileChooser chooser(String title, Kind... kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialDirectory(startingFolder());
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(
              new ExtensionFilter(
                  kind.description(),
                  kind.extensions().stream().map(extension -> "*." + extension).toList()));
    }
    return chooser;
  }

  private Optional<Path> chosen(@Nullable File file) {
    if (file != null) {
      lastFolder = file.getParentFile();
    }
    return Optional.ofNullable(file).map(File::toPath);
  }

  private @Nullable File startingFolder() {
    return lastFolder != null && lastFolder.isDirectory() ? lastFolder : null;
  }
}
