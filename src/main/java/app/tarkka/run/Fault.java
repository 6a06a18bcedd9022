package app.tarkka.run;

import app.tarkka.run.Result.Photographed;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as somebody said it. Nothing of it is required and nothing is chosen beforehand.
 *
 * @param description empty when nothing was said in words
 * @param defect from the shop's list as it then was, null when none was chosen
 * @param severity null when nobody said how bad it is
 * @param photo of what went wrong, null when none was taken
 */
public record Fault(
    String description,
    @Nullable DefectCode defect,
    @Nullable Severity severity,
    @Nullable Photographed photo) {

  public static final Fault UNSAID = new Fault("");

  public Fault {
    description = description.strip();
  }

  /** In words alone. */
  public Fault(String description) {
    this(description, null, null, null);
  }

  /** Without a photo. */
  public Fault(String description, @Nullable DefectCode defect, @Nullable Severity severity) {
    this(description, defect, severity, null);
  }

  /** Whether nothing at all was said. */
  public boolean unsaid() {
    return equals(UNSAID);
  }
}
