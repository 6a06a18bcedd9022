import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is started, does its work and ends, looked at from outside, on Linux.
 *
 * @param seconds by the clock, from its start to its end
 * @param processor seconds of its processes, in user and system mode
 * @param memory the most that its processes had in memory at a time, each counted at its own most,
 *     in MB (VmHWM, read every few milliseconds)
 */
record ColdProcess(double seconds, double processor, double memory) {
  /** Linux counts processor time for others in hundredths of a second. */
  private static final double TICK = 0.01;

  private static final Path HERE = Path.of("/proc/self/stat");

  /**
   * @throws IllegalStateException when it does not end with 0
   */
  static ColdProcess run(Path folder, List<String> call) throws Exception {
    Path said = folder.resolve("said.txt");
    double before = children();
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    Map<Long, Double> most = new HashMap<>();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      Stream.concat(Stream.of(process.toHandle()), process.descendants())
          .forEach(one -> most.merge(one.pid(), memory(one.pid()), Math::max));
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(String.join(" ", call) + "\n" + Files.readString(said));
    }
    double memory = most.values().stream().mapToDouble(Double::doubleValue).sum();
    return new ColdProcess(seconds, children() - before, memory);
  }

  /** Of those that have ended and were waited for, and of theirs. */
  private static double children() throws IOException {
    String all = Files.readString(HERE);
    // The name in brackets may hold spaces; what follows it is counted from the third field.
    String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * TICK;
  }

  private static double memory(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .sum();
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }
}
