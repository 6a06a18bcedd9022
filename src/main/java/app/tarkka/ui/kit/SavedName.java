package app.tarkka.ui.kit;

import app.tarkka.ui.kit.FileChoice.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.stage.FileChooser.ExtensionFilter;

/**
 * The name under which a file is saved, once somebody chose its kind: some systems leave the
 * suggested ending, or none, whatever kind was chosen beside the name.
 */
final class SavedName {
  private SavedName() {}

  /**
   * @param chosen as the system's window gave it
   * @param filter the kind that was chosen there
   * @param kinds all that were offered
   * @return with the ending of the chosen kind; what exists under a name nobody saw is not replaced
   */
  static Path as(Path chosen, ExtensionFilter filter, Kind... kinds) {
    List<String> wanted =
        filter.getExtensions().stream().map(pattern -> pattern.replace("*.", "")).toList();
    String name = chosen.getFileName().toString();
    if (wanted.isEmpty() || wanted.stream().anyMatch(one -> ends(name, one))) {
      return chosen;
    }
    String stem =
        Arrays.stream(kinds)
            .flatMap(kind -> kind.extensions().stream())
            .filter(other -> ends(name, other))
            .findFirst()
            .map(other -> name.substring(0, name.length() - other.length() - 1))
            .orElse(name);
    Path named = chosen.resolveSibling(stem + "." + wanted.getFirst());
    for (int number = 2; Files.exists(named); number++) {
      named = chosen.resolveSibling(stem + " " + number + "." + wanted.getFirst());
    }
    return named;
  }

  private static boolean ends(String name, String extension) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + extension.toLowerCase(Locale.ROOT));
  }
}
