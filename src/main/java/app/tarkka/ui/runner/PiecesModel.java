package app.tarkka.ui.runner;

import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.markup.PlainLine;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.quality.Switching;
import app.tarkka.run.Inspection;
import app.tarkka.run.JudgedLot;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.Sample;
import app.tarkka.run.SampleSize;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.PiecesDraft;
import app.tarkka.ui.runner.entry.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * How many pieces there are in a section, or how large the lot is that they are drawn from; and how
 * severely it is inspected, as the lots before it say.
 */
public final class PiecesModel {
  private final OpenRun open;
  private final int section;
  private final Repeat policy;
  private final Typed kept;
  private final StringProperty typed;
  private final BooleanProperty reduced;
  private final BooleanProperty normal;
  private final StringProperty why;
  private final ReadOnlyStringWrapper plan = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper proposal = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper mayReduce = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper mayEnd = new ReadOnlyBooleanWrapper();
  private Switching next = Switching.START;
  private Inspection last = Inspection.NORMAL;

  PiecesModel(OpenRun open, int section) {
    this.open = open;
    this.section = section;
    this.policy = of().repeat();
    // The text belongs to who typed it, whoever is here when the screen goes.
    this.kept = open.drafts().pieces();
    PiecesDraft before = kept.pieces(section);
    typed = new SimpleStringProperty(before.count());
    reduced = new SimpleBooleanProperty(before.reduced());
    normal = new SimpleBooleanProperty(before.normal());
    why = new SimpleStringProperty(before.why());
    List.of(typed, reduced, normal, why).forEach(each -> each.addListener(_ -> changed()));
    plan();
    if (policy instanceof Repeat.Sampled && missing() == 0) {
      lookBack();
    }
  }

  public String title() {
    return of().title();
  }

  /** What is said under the heading, such as how the pieces are drawn; empty when nothing is. */
  public String instruction() {
    return PlainLine.of(of().text());
  }

  public String question() {
    if (missing() > 0) {
      return open.text("runner.pieces.missing", missing());
    }
    return switch (policy) {
      case Repeat.Sampled _, Repeat.EveryKth _ -> open.text("runner.pieces.lot");
      case Repeat.Once _, Repeat.Pieces _, Repeat.Fixed _ -> open.text("runner.pieces.count");
    };
  }

  /** How many pieces its plan still wants, since some were taken out; 0 before it was drawn. */
  public int missing() {
    return run().sample(section).map(Sample::missing).orElse(0);
  }

  public StringProperty typedProperty() {
    return typed;
  }

  /** What follows from the number that is typed; empty while it is none. */
  public ReadOnlyStringProperty planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** How severely the lot is inspected and why; empty where that is not asked. */
  public ReadOnlyStringProperty proposalProperty() {
    return proposal.getReadOnlyProperty();
  }

  /** Whether an owner may agree to reduced inspection. */
  public ReadOnlyBooleanProperty mayReduceProperty() {
    return mayReduce.getReadOnlyProperty();
  }

  public BooleanProperty reducedProperty() {
    return reduced;
  }

  /** Whether an owner may end reduced inspection though no lot asks for it. */
  public ReadOnlyBooleanProperty mayEndProperty() {
    return mayEnd.getReadOnlyProperty();
  }

  public BooleanProperty normalProperty() {
    return normal;
  }

  /** Why it ends. */
  public StringProperty whyProperty() {
    return why;
  }

  void perform(RunAction action) {
    if (action == RunAction.DRAW) {
      draw();
    } else {
      add();
    }
  }

  private void changed() {
    kept.pieces(section, new PiecesDraft(typed.get(), reduced.get(), normal.get(), why.get()));
    plan();
  }

  private void draw() {
    Optional<Integer> lot = number();
    if (lot.isEmpty()) {
      open.refused(Refusal.of(Refusal.Reason.NO_PIECES));
      return;
    }
    String reason = ends() ? why.get().strip() : "";
    if (ends() && reason.isEmpty()) {
      open.refused(Refusal.of(Refusal.Reason.REASON_MISSING));
      return;
    }
    RunCommand draw = new RunCommand.DrawSample(section, lot.get(), inspection(), reason);
    boolean signed =
        policy instanceof Repeat.Sampled && (inspection() != last || next.discontinued());
    if (!signed) {
      open.perform(draw, this::drawn);
      return;
    }
    List<String> lines = new ArrayList<>(List.of(title(), plan.get()));
    if (!proposal.get().isEmpty()) {
      lines.add(proposal.get());
    }
    if (!reason.isEmpty()) {
      lines.add(reason);
    }
    open.sign(
        new SignatureForm(
            SignedAct.INSPECTION,
            Meaning.DECIDED,
            open.text("runner.pieces.statement", word(inspection())),
            lines,
            open.person().stream().toList()),
        draw,
        this::drawn);
  }

  private void drawn(Run run) {
    kept.forgetPieces(section);
    open.changed(run);
  }

  private void add() {
    open.perform(new RunCommand.AddUnit(section), open::changed);
  }

  private void lookBack() {
    Run run = run();
    open.desk()
        .workbench()
        .background()
        .read(
            open.text("runner.opening"),
            () -> open.desk().service().lots(run, section),
            this::proposed);
  }

  private void proposed(List<JudgedLot> lots) {
    next = Iso2859Plans.switching(lots);
    last = lots.isEmpty() ? Inspection.NORMAL : lots.getLast().inspection();
    String why = messages().text("runner", next.reason(), next.score());
    proposal.set(open.text("runner.pieces.proposal", word(next.inspection()), why));
    boolean owner = open.person().filter(person -> person.may(Role.OWNER)).isPresent();
    mayReduce.set(next.mayReduce() && owner);
    mayEnd.set(next.inspection() == Inspection.REDUCED && owner);
    plan();
  }

  private boolean ends() {
    return mayEnd.get() && normal.get();
  }

  private Inspection inspection() {
    if (ends()) {
      return Inspection.NORMAL;
    }
    return mayReduce.get() && reduced.get() ? Inspection.REDUCED : next.inspection();
  }

  private String word(Inspection inspection) {
    return messages().text("runner", inspection);
  }

  private Messages messages() {
    return open.desk().workbench().messages();
  }

  private void plan() {
    plan.set(number().map(this::plan).orElse(""));
  }

  private String plan(int lot) {
    return switch (policy) {
      case Repeat.Sampled sampled -> {
        SampleSize size = open.desk().service().plan(sampled, lot, inspection());
        yield open.text(
            "runner.pieces.plan",
            size.letter(),
            size.size(),
            lot,
            size.acceptance(),
            size.rejection());
      }
      case Repeat.EveryKth kth ->
          open.text("runner.pieces.every", kth.every(), kth.taken(lot), kth.accept());
      case Repeat.Once _, Repeat.Pieces _, Repeat.Fixed _ -> open.text("runner.pieces.all", lot);
    };
  }

  private Optional<Integer> number() {
    try {
      int number = Integer.parseInt(typed.get().strip());
      return number < 1 ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Section of() {
    return run().content().sections().get(section - 1);
  }

  private Run run() {
    return open.now().run();
  }
}
