package app.tarkka.ui.runner;

import app.tarkka.run.DefectCode;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.RunCommand;
import app.tarkka.run.Severity;
import app.tarkka.run.Telling;
import app.tarkka.ui.runner.entry.HoldDraft;
import app.tarkka.ui.runner.entry.PhotoAnswerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** What went wrong: words, defect code, severity, photo. None of it is required. */
public final class FaultModel {
  private final OpenRun open;
  private final Nonconformance hold;
  private final HoldDraft draft;

  FaultModel(OpenRun open, Nonconformance hold, HoldDraft draft) {
    this.open = open;
    this.hold = hold;
    this.draft = draft;
  }

  /** Whether something was said that the viewer may not know yet; they say nothing in its place. */
  public boolean withheld() {
    return !hold.fault().unsaid() && new Telling(open.now().view()).words(hold);
  }

  /** Who said it, when only they see it until the step was measured blind; else empty. */
  public Optional<String> speaker() {
    return hold.key() == null && withheld()
        ? Optional.of(open.now().name(hold.raised().person()))
        : Optional.empty();
  }

  /** In words; kept as written so far. */
  public StringProperty descriptionProperty() {
    return draft.description();
  }

  public ObjectProperty<Optional<DefectCode>> defectProperty() {
    return draft.defect();
  }

  public ObjectProperty<Optional<Severity>> severityProperty() {
    return draft.severity();
  }

  public ObjectProperty<Optional<PhotoAnswerModel.Taken>> photoProperty() {
    return draft.photo();
  }

  /** None, the shop's, and the one that was chosen though the list no longer has it. */
  public List<Optional<DefectCode>> codes() {
    List<Optional<DefectCode>> codes = new ArrayList<>(List.of(Optional.empty()));
    open.codes().forEach(code -> codes.add(Optional.of(code)));
    if (!codes.contains(draft.defect().get())) {
      codes.add(draft.defect().get());
    }
    return codes;
  }

  /** A sentence for the message space, such as why a file is no photo. */
  public void refuse(String why) {
    open.say(RunMessage.Kind.REFUSED, why);
  }

  public void keep() {
    open.perform(new RunCommand.Describe(hold.id(), draft.fault()), open::changed);
  }

  /** What is written and not kept yet. */
  Optional<Fault> unkept() {
    Fault fault = draft.fault();
    return withheld() || fault.unsaid() || fault.equals(hold.fault())
        ? Optional.empty()
        : Optional.of(fault);
  }
}
