import app.tarkka.measure.Conversion;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How long whoever types a number in another unit waits: the first conversion of a process, and
 * with {@code --awake} the first one after the units were loaded on another thread, as the window
 * does.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=FirstConversion
 * -Dbench.args=--awake}
 */
final class FirstConversion {
  public static void main(String[] args) throws Exception {
    boolean awake = args.length > 0 && args[0].equals("--awake");
    if (awake) {
      long before = System.nanoTime();
      Thread reader = new Thread(Conversion::wake, "reader");
      reader.start();
      reader.join();
      System.out.printf(Locale.ROOT, "loaded by another thread in %.0f ms%n", since(before));
    }
    for (String from : new String[] {"kg", "lb", "°F"}) {
      long before = System.nanoTime();
      BigDecimal value =
          Conversion.between(from, from.equals("°F") ? "°C" : "g")
              .orElseThrow()
              .of(new BigDecimal("2.5"), 2)
              .value();
      System.out.printf(
          Locale.ROOT, "2.5 %s = %s: %.1f ms%n", from, value.toPlainString(), since(before));
    }
  }

  private static double since(long before) {
    return (System.nanoTime() - before) / 1e6;
  }
}
