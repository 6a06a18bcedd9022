import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * S6: how often a sign-off asks the system to put bytes on the disk, counted by strace: calls of
 * fdatasync and fsync with 400 and with 1,200 signed entries; the difference is divided by the
 * difference. The starts of runs are sign-offs too. The goal is 1.0 to 1.05, never below 1. Linux.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=SyncCount}
 */
final class SyncCount {
  private static final int FEW = 400;
  private static final int MANY = 1_200;

  public static void main(String[] args) throws Exception {
    if (args.length == 2) {
      SignOff.sign(Path.of(args[0]), Integer.parseInt(args[1]));
      return;
    }
    long few = syncs(FEW);
    long many = syncs(MANY);
    // Every twenty entries a run is started, in a transaction of its own.
    double acts = (MANY - FEW) * 21 / 20.0;
    System.out.printf(
        Locale.ROOT,
        "syncs with %d entries: %d, with %d: %d; a sign-off: %.3f (goal 1.0 to 1.05)%n",
        FEW,
        few,
        MANY,
        many,
        (many - few) / acts);
  }

  private static long syncs(int entries) throws Exception {
    Path folder = Shop.folder("syncs-" + entries);
    Path trace = folder.resolveSibling("syncs-" + entries + ".strace").toAbsolutePath();
    List<String> call =
        new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=fdatasync,fsync", "-o"));
    call.add(trace.toString());
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-cp", System.getProperty("java.class.path")));
    call.addAll(List.of("--enable-native-access=ALL-UNNAMED", "src/bench/SyncCount.java"));
    call.addAll(List.of(folder.toString(), Integer.toString(entries)));
    if (new ProcessBuilder(call).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("strace could not run: " + String.join(" ", call));
    }
    try (var lines = Files.lines(trace)) {
      return lines.filter(line -> line.matches(".*\\bf(data)?sync\\(.*= 0.*")).count();
    }
  }
}
