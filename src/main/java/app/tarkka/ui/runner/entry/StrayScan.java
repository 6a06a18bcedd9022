package app.tarkka.ui.runner.entry;

import app.tarkka.run.Measurement;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * A code that is scanned where a number is typed. Key by key its digits would be a measurement; a
 * scale that sends its reading as a scanner does sends a number and nothing else.
 */
public final class StrayScan {
  private StrayScan() {}

  /** Whether a scan would go into a number's field. */
  public static boolean into(AnswerModel answer, @Nullable Node focus) {
    return answer instanceof NumberAnswerModel && focus instanceof TextInputControl;
  }

  /** Whether what was scanned is no number. */
  public static boolean stray(String code) {
    return Measurement.number(code).isEmpty();
  }
}
