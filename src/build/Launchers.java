import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * On Linux the command {@code tarkka} is a few lines of shell that choose how Java is started: for
 * the window; for a command, with a cache that has nothing of the window in it; and for printing,
 * which ends before Java's second compiler has earned what it takes. {@code packaging/README.md}
 * has the figures.
 */
final class Launchers {
  /** What a command loads. */
  static final String CACHE = "command.aot";

  static final String PRINT = "tarkka-print";
  private static final String WINDOW = "tarkka-window";
  private static final String COMMAND = "tarkka-command";

  private Launchers() {}

  static boolean made(Target target) {
    return target == Target.LINUX;
  }

  /**
   * Makes them of jpackage's own, which finds its settings by its own name, and puts the shell's
   * lines in its place. jpackage would make a menu entry of each that it is told of.
   */
  static void make(Target target) throws IOException {
    if (!made(target)) {
      return;
    }
    Path first = target.launcher(target.image());
    List<String> window =
        Files.readAllLines(target.application().resolve(target.applicationName() + ".cfg"));
    List<String> command =
        window.stream().map(line -> line.replace(Training.CACHE, CACHE)).toList();
    List<String> print = new ArrayList<>(command);
    print.add("java-options=-XX:TieredStopAtLevel=1");
    add(target, first, WINDOW, window);
    add(target, first, COMMAND, command);
    add(target, first, PRINT, print);
    Files.copy(target.packaging().resolve("tarkka.sh"), first, StandardCopyOption.REPLACE_EXISTING);
    executable(first);
  }

  private static void add(Target target, Path first, String name, List<String> settings)
      throws IOException {
    Path launcher = first.resolveSibling(name);
    Files.copy(first, launcher);
    executable(launcher);
    Files.write(target.application().resolve(name + ".cfg"), settings);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Words with which each of them is started once, and ends at once. */
  static List<List<String>> each(Target target) {
    return made(target)
        ? List.of(List.of("walk", "--help"), List.of("list", "--help"), List.of("print", "--help"))
        : List.of(List.of("--version"));
  }
}
