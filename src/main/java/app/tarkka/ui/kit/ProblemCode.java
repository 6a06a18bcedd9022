package app.tarkka.ui.kit;

import java.util.Locale;
import java.util.Objects;

/** A short stable code for a failure nobody foresaw: its type and the place that threw it. */
final class ProblemCode {
  private static final int SPACE = 36 * 36 * 36 * 36;

  private ProblemCode() {}

  /** {@code TYPE:PLACE}, four letters or digits each; the same failure gives the same code. */
  static String of(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    StackTraceElement[] frames = root.getStackTrace();
    int place =
        frames.length == 0 ? 0 : Objects.hash(frames[0].getClassName(), frames[0].getMethodName());
    return part(root.getClass().getName().hashCode()) + ":" + part(place);
  }

  private static String part(int hash) {
    String digits = Integer.toString(Math.floorMod(hash, SPACE), 36).toUpperCase(Locale.ROOT);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
