package app.tarkka;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.application.Application;

/** Opens the window, or, where no window can be shown, says why and walks through the program. */
final class WindowStart {
  private WindowStart() {}

  /** The exit code once the window is closed. */
  static int with(String[] args) {
    return with(args, System.getProperty("os.name", ""), System.getenv());
  }

  static int with(String[] args, String system, Map<String, String> environment) {
    Optional<NoWindow> before = NoWindow.before(system, environment);
    if (before.isPresent()) {
      return walkInstead(before.get());
    }
    try {
      Application.launch(TarkkaApplication.class, args);
      return 0;
    } catch (RuntimeException | LinkageError e) {
      Optional<NoWindow> after = NoWindow.after(e);
      if (after.isEmpty()) {
        throw e;
      }
      System.err.println(after.get().message());
      return 2;
    }
  }

  private static int walkInstead(NoWindow why) {
    System.err.println(why.message());
    System.err.println("Instead, here is the demonstration walk.");
    return new WalkCommand().into(freeFolder(), WalkCommand.console());
  }

  /** Each walk leaves a library of its own, beside those of earlier walks. */
  private static Path freeFolder() {
    Path folder = Path.of("tarkka-walk");
    for (int next = 2; Files.exists(folder); next++) {
      folder = Path.of("tarkka-walk-" + next);
    }
    return folder;
  }
}
