package app.tarkka.ui.runner;

import app.tarkka.document.Repeat;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunUnit;
import app.tarkka.run.RunView;
import app.tarkka.run.Sample;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pieces of the section on the screen: which there are, and what is done with them. */
public final class PieceActs {
  private final OpenRun open;
  private final Consumer<Optional<StepId>> onLook;
  private final ReadOnlyObjectWrapper<Optional<Pieces>> pieces =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param onLook called with the step to look at, or with none for what is due
   */
  PieceActs(OpenRun open, Consumer<Optional<StepId>> onLook) {
    this.open = open;
    this.onLook = onLook;
  }

  /** How a piece stands, as the viewer may know it. */
  public enum PieceMark {
    OPEN,
    DONE,
    FAILED
  }

  /**
   * One piece on the strip.
   *
   * @param number in the run
   * @param piece as people count it
   */
  public record One(int number, int piece, PieceMark state) {}

  /**
   * The strip.
   *
   * @param title "Piece 3 of 13"
   * @param about what they are a sample of, and how many may fail
   * @param current the number of the piece on the screen
   */
  public record Pieces(String title, String about, List<One> all, int current) {}

  /** Empty where no piece is on the screen. */
  public ReadOnlyObjectProperty<Optional<Pieces>> piecesProperty() {
    return pieces.getReadOnlyProperty();
  }

  public void choose(int unit) {
    run()
        .sampleOf(unit)
        .ifPresent(
            sample -> {
              open.choose(sample, unit);
              onLook.accept(settled(unit));
            });
  }

  public void add() {
    sample()
        .ifPresent(sample -> open.perform(new RunCommand.AddUnit(sample.section()), open::changed));
  }

  /**
   * Takes the piece on the screen out: at once when nothing was ever entered for it, else with a
   * reason and a signature, of a second person where a check is required of it.
   */
  public void remove() {
    Optional<Pieces> shown = pieces.get();
    if (shown.isEmpty()) {
      return;
    }
    int unit = shown.get().current();
    // The last one stays, which is said before anybody writes a reason.
    boolean last = shown.get().all().size() == 1;
    if (last || run().entriesOf(unit).isEmpty()) {
      open.perform(new RunCommand.RemoveUnit(unit, ""), open::changed);
      return;
    }
    boolean checked = run().required().stream().anyMatch(check -> check.place().unit() == unit);
    open.desk()
        .workbench()
        .dialogs()
        .askReason(
            new Dialogs.Question(
                open.text("runner.piece.remove.title", shown.get().title()),
                open.text(checked ? "runner.piece.remove.second" : "runner.piece.remove.text"),
                open.text("runner.piece.remove.action")))
        .ifPresent(why -> sign(unit, why, checked));
  }

  private void sign(int unit, String why, boolean second) {
    List<Person> signers =
        second
            ? open.now().people().values().stream()
                .filter(person -> person.active() && person.may(Role.CHECKER))
                .filter(person -> !run().contributors(run().attempt()).contains(person.id()))
                .toList()
            : open.person().stream().toList();
    if (signers.isEmpty()) {
      open.say(RunMessage.Kind.REFUSED, open.text("runner.piece.remove.nobody"));
      return;
    }
    open.sign(
        new SignatureForm(
            SignedAct.REMOVE_PIECE,
            second ? Meaning.CHECKED : Meaning.PERFORMED,
            open.text("runner.piece.remove.statement"),
            List.of(pieces.get().map(Pieces::title).orElse(""), why),
            signers),
        new RunCommand.RemoveUnit(unit, why),
        open::changed);
  }

  /** Follows what is on the screen. */
  void show(Optional<StepModel> at) {
    pieces.set(
        at.map(StepModel::stop)
            .filter(stop -> stop.unit() > 0)
            .flatMap(stop -> run().sampleOf(stop.unit()).map(sample -> read(sample, stop.unit()))));
  }

  private Pieces read(Sample sample, int current) {
    PieceFocus focus = open.now().focus();
    List<One> all =
        sample.standing().stream()
            .map(unit -> new One(unit.number(), unit.piece(), state(unit)))
            .toList();
    return new Pieces(
        open.text("runner.piece.title", focus.index(sample, current), all.size()),
        about(sample),
        all,
        current);
  }

  private String about(Sample sample) {
    return switch (sample.policy()) {
      case Repeat.Once _, Repeat.Pieces _ -> "";
      case Repeat.Fixed fixed -> open.text("runner.piece.accept", fixed.accept());
      case Repeat.EveryKth kth ->
          open.text("runner.piece.every", kth.every(), sample.lot(), kth.accept());
      case Repeat.Sampled _ ->
          open.text("runner.piece.sample", sample.lot(), sample.size().acceptance());
    };
  }

  /** A result that the viewer may not see says nothing here either. */
  private PieceMark state(RunUnit unit) {
    if (open.now().focus().open(run(), unit.number())) {
      return PieceMark.OPEN;
    }
    RunView view = open.now().view();
    boolean failed =
        run().places().stream()
            .filter(place -> place.unit() == unit.number())
            .flatMap(place -> view.standing(place).stream())
            .flatMap(seen -> seen.judgement().stream())
            .anyMatch(judgement -> judgement.bad());
    return failed ? PieceMark.FAILED : PieceMark.DONE;
  }

  /** The first step that is asked of a piece of which nothing is open; what is open is due. */
  private Optional<StepId> settled(int unit) {
    return open.now().focus().open(run(), unit)
        ? Optional.empty()
        : run().due().stream().filter(place -> place.unit() == unit).map(Place::step).findFirst();
  }

  private Optional<Sample> sample() {
    return pieces.get().flatMap(shown -> run().sampleOf(shown.current()));
  }

  private Run run() {
    return open.now().run();
  }
}
