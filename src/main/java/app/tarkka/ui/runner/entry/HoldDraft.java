package app.tarkka.ui.runner.entry;

import app.tarkka.document.StepId;
import app.tarkka.run.Disposition;
import app.tarkka.run.Nonconformance;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What was chosen and typed about a nonconformance and is not decided yet. */
public final class HoldDraft {
  private final StringProperty description;
  private String kept;
  private final ObjectProperty<Optional<Disposition>> disposition =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<StepId> from;
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("");
  private final StringProperty material = new SimpleStringProperty("");
  private final StringProperty refund = new SimpleStringProperty("");

  HoldDraft(Nonconformance hold) {
    kept = hold.description();
    description = new SimpleStringProperty(kept);
    from = new SimpleObjectProperty<>(hold.step());
  }

  /** Takes over what was kept since, unless this person wrote something else. */
  void follow(Nonconformance hold) {
    if (typed(description).equals(kept)) {
      description.set(hold.description());
    }
    kept = hold.description();
  }

  public StringProperty description() {
    return description;
  }

  public ObjectProperty<Optional<Disposition>> disposition() {
    return disposition;
  }

  public ObjectProperty<StepId> from() {
    return from;
  }

  public StringProperty reason() {
    return reason;
  }

  public StringProperty minutes() {
    return minutes;
  }

  public StringProperty material() {
    return material;
  }

  public StringProperty refund() {
    return refund;
  }

  /** What was typed, without the blanks around it. */
  public static String typed(StringProperty property) {
    return property.get() == null ? "" : property.get().strip();
  }
}
