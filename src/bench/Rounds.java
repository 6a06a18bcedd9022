import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Two things measured side by side in one run: rounds alternate, the first ones only warm, and each
 * round gives one figure (a quantile of its samples) and the processor time of the measuring
 * thread.
 */
final class Rounds {
  /** Fills the array with nanoseconds, one for each act. */
  interface Round {
    void measure(long[] nanoseconds) throws Exception;
  }

  private record Figure(double quantile, double cpu) {}

  private final int warm;
  private final int counted;
  private final int acts;
  private final double quantile;

  Rounds(int warm, int counted, int acts, double quantile) {
    this.warm = warm;
    this.counted = counted;
    this.acts = acts;
    this.quantile = quantile;
  }

  /** Prints both and the ratio of the first to the second. */
  void compare(String first, Round ours, String second, Round peer, double goal) throws Exception {
    List<Figure> us = new ArrayList<>();
    List<Figure> them = new ArrayList<>();
    for (int round = 0; round < warm + counted; round++) {
      Figure mine = figure(ours);
      Figure theirs = figure(peer);
      if (round >= warm) {
        us.add(mine);
        them.add(theirs);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d rounds of %d, interleaved, p%.0f; load average %.1f%n",
        counted,
        acts,
        quantile * 100,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    line(first, us);
    line(second, them);
    double[] ratios = new double[counted];
    for (int i = 0; i < counted; i++) {
      ratios[i] = us.get(i).quantile() / them.get(i).quantile();
    }
    System.out.printf(
        Locale.ROOT,
        "ratio: of medians %.2f, of minima %.2f, of processor time %.2f, of its minima %.2f; by"
            + " round %s; goal %.2f%n",
        median(us) / median(them),
        minimum(us) / minimum(them),
        cpu(us) / cpu(them),
        leastCpu(us) / leastCpu(them),
        Arrays.toString(Arrays.stream(ratios).map(r -> Math.round(r * 100) / 100.0).toArray()),
        goal);
  }

  private Figure figure(Round round) throws Exception {
    long[] samples = new long[acts];
    long before = cpuNow();
    round.measure(samples);
    long cpu = cpuNow() - before;
    Arrays.sort(samples);
    int at = (int) Math.min(acts - 1, Math.ceil(quantile * acts) - 1);
    return new Figure(samples[Math.max(0, at)] / 1e3, cpu / 1e3 / acts);
  }

  private static long cpuNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void line(String name, List<Figure> figures) {
    System.out.printf(
        Locale.ROOT,
        "%-34s median %9.1f µs   minimum %9.1f µs   processor %9.1f µs an act, least %9.1f%n",
        name,
        median(figures),
        minimum(figures),
        cpu(figures),
        leastCpu(figures));
  }

  private static double median(List<Figure> figures) {
    return middle(figures.stream().mapToDouble(Figure::quantile).sorted().toArray());
  }

  private static double minimum(List<Figure> figures) {
    return figures.stream().mapToDouble(Figure::quantile).min().orElseThrow();
  }

  private static double cpu(List<Figure> figures) {
    return middle(figures.stream().mapToDouble(Figure::cpu).sorted().toArray());
  }

  private static double leastCpu(List<Figure> figures) {
    return figures.stream().mapToDouble(Figure::cpu).min().orElseThrow();
  }

  static double middle(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
