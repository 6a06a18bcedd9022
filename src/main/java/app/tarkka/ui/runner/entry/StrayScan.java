package app.tarkka.ui.runner.entry;

import app.tarkka.run.Measurement;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * A code that is scanned where a number is typed. Key by key its digits would be a measurement; a
 * scale that sends its reading as a scanner does sends a number and nothing else.
 */
public final class StrayScan {
  /** An EAN-8 has the fewest figures of those that stand on goods. */
  private static final Pattern ARTICLE = Pattern.compile("\\d{8,}");

  private StrayScan() {}

  /** Whether a scan would go into a number's field. */
  public static boolean into(AnswerModel answer, @Nullable Node focus) {
    return answer instanceof NumberAnswerModel && focus instanceof TextInputControl;
  }

  /** Whether what was scanned is no reading: no number, or as many figures as an article has. */
  public static boolean stray(String code) {
    return Measurement.number(code).isEmpty() || ARTICLE.matcher(code.strip()).matches();
  }
}
