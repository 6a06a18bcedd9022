package app.tarkka.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the person for files. Empty when they cancel. */
public interface FileChoice {
  Optional<Path> open(String title, Kind... kinds);

  List<Path> openSeveral(String title, Kind... kinds);

  Optional<Path> save(String title, String suggestedName, Kind... kinds);

  Optional<Path> folder(String title);

  /**
   * @param description as shown in the file dialog
   * @param extensions without the dot: {@code pdf}
   */
  record Kind(String description, List<String> extensions) {
    public Kind {
      extensions = List.copyOf(extensions);
    }
  }
}
