package app.tarkka.ui.runner.entry;

import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Result;
import app.tarkka.run.Severity;
import app.tarkka.ui.kit.action.ActionDraft;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What was chosen and typed about a nonconformance and is not decided yet. */
public final class HoldDraft {
  private final StringProperty description = new SimpleStringProperty("");
  private final ObjectProperty<Optional<DefectCode>> defect = none();
  private final ObjectProperty<Optional<Severity>> severity = none();
  private final ObjectProperty<Optional<PhotoAnswerModel.Taken>> photo = none();
  private final StepId step;
  private Optional<Kept> keep = Optional.empty();
  private Fault kept;
  private final ObjectProperty<Optional<Disposition>> disposition = none();
  private final ObjectProperty<StepId> from;
  private final StringProperty reason = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("");
  private final StringProperty material = new SimpleStringProperty("");
  private final StringProperty refund = new SimpleStringProperty("");
  private final ActionDraft action = new ActionDraft();

  HoldDraft(Nonconformance hold, Fault seen) {
    kept = seen;
    step = hold.step();
    show(seen);
    from = new SimpleObjectProperty<>(step);
  }

  /** Takes over what was kept since, unless this person wrote something else. */
  void follow(Fault seen) {
    if (fault().equals(kept)) {
      show(seen);
    }
    kept = seen;
    keep.ifPresent(Kept::again);
  }

  /** Has it outlive the program, and puts back what was kept before. */
  HoldDraft keptIn(Kept place, Map<PersonId, Person> people) {
    KeptHold.in(place, this, people);
    place.part(
        "from",
        before -> from.set(new StepId(before)),
        () -> from.get().equals(step) ? "" : from.get().value(),
        from);
    keep = Optional.of(place);
    return this;
  }

  /** What was said about it when this was last compared with it. */
  Fault seen() {
    return kept;
  }

  void forget() {
    keep.ifPresent(Kept::forget);
  }

  /** What went wrong, as it is written and chosen so far. */
  public Fault fault() {
    return new Fault(
        typed(description),
        defect.get().orElse(null),
        severity.get().orElse(null),
        photo
            .get()
            .map(taken -> new Result.Photographed(taken.name(), taken.sha256()))
            .orElse(null));
  }

  public StringProperty description() {
    return description;
  }

  public ObjectProperty<Optional<DefectCode>> defect() {
    return defect;
  }

  public ObjectProperty<Optional<Severity>> severity() {
    return severity;
  }

  public ObjectProperty<Optional<PhotoAnswerModel.Taken>> photo() {
    return photo;
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

  /** What is done so that it does not happen again; may stay empty. */
  public ActionDraft action() {
    return action;
  }

  /** What was typed, without the blanks around it. */
  public static String typed(StringProperty property) {
    return property.get() == null ? "" : property.get().strip();
  }

  private void show(Fault seen) {
    description.set(seen.description());
    defect.set(Optional.ofNullable(seen.defect()));
    severity.set(Optional.ofNullable(seen.severity()));
    photo.set(photoOf(seen));
  }

  static Optional<PhotoAnswerModel.Taken> photoOf(Fault fault) {
    return Optional.ofNullable(fault.photo())
        .map(taken -> new PhotoAnswerModel.Taken(taken.name(), taken.sha256()));
  }

  private static <T> ObjectProperty<Optional<T>> none() {
    return new SimpleObjectProperty<>(Optional.empty());
  }
}
