package app.tarkka.ui.editor.draft;

import app.tarkka.document.Answer;
import app.tarkka.document.Numbering;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Block;
import app.tarkka.document.outline.Clipping;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Insertion;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Placing;
import app.tarkka.document.outline.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What keys and buttons do: with the lines that are chosen, or else with the current one. */
public final class OutlineActions {
  private final DraftModel draft;

  public OutlineActions(DraftModel draft) {
    this.draft = draft;
  }

  public void moveUp() {
    either(() -> here(Outline::moveUp), Block::up);
  }

  public void moveDown() {
    either(() -> here(Outline::moveDown), Block::down);
  }

  public void indent() {
    either(() -> here(Outline::indent), Block::indent);
  }

  public void outdent() {
    either(() -> here(Outline::outdent), Block::outdent);
  }

  private void here(BiFunction<Outline, Spot, Optional<Edit>> action) {
    draft.make((outline, _) -> action.apply(outline, draft.currentProperty().get()));
  }

  public void remove() {
    either(draft::remove, Block::remove);
  }

  public void duplicate() {
    if (!several()) {
      draft.duplicate();
    } else {
      draft.makeRows((_, ids) -> block().duplicate(ids));
    }
  }

  /** The chosen lines, or the current one, to be put elsewhere. */
  public Clipping clipping() {
    return Clipping.of(block());
  }

  /** Takes away what {@link #clipping} gave. */
  public void cut() {
    draft.makeRows((_, _) -> block().remove());
  }

  /** Puts lines behind the last chosen one. */
  public void insert(Clipping clipping) {
    draft.bring((content, ids) -> new Insertion(content, place(), ids).after(clipping));
  }

  /** Puts lines of the same document behind the last chosen one. */
  public void insertAgain(Clipping clipping) {
    draft.bring((content, ids) -> new Insertion(content, place(), ids).again(clipping));
  }

  /** Whether the current line is a step. */
  public boolean inStep() {
    return draft.currentStep().isPresent();
  }

  /** The numbers that steps would have there, in the order of the text. */
  public List<String> numbers(Clipping clipping) {
    List<StepId> made = new ArrayList<>();
    Supplier<StepId> ids =
        () -> {
          made.add(new StepId("pasted-" + made.size()));
          return made.getLast();
        };
    Map<StepId, String> numbers =
        new Insertion(draft.content(), place(), ids)
            .after(clipping)
            .map(done -> Numbering.of(done.content()))
            .orElse(Map.of());
    // The first line may fill the one that is there.
    String filled =
        place() instanceof Spot.OfStep(StepId here) ? numbers.getOrDefault(here, "") : "";
    return made.stream()
        .map(id -> numbers.getOrDefault(id, id.equals(made.getFirst()) ? filled : ""))
        .toList();
  }

  private Spot place() {
    return draft.chosen().last().orElse(draft.currentProperty().get());
  }

  /** Where the chosen lines can be put. */
  public Placing placing() {
    return new Placing(block());
  }

  /** Puts the chosen steps behind a line, at a level. */
  public void placeBehind(Spot after, int depth) {
    draft.makeRows((_, _) -> placing().behind(after, depth));
  }

  /** Puts the chosen sections before the one of this place. */
  public void placeBefore(int section) {
    draft.makeRows((_, _) -> placing().sectionsBefore(section));
  }

  /** The chosen steps. */
  public List<Step> steps() {
    return block().steps();
  }

  /**
   * Sets whose word the chosen steps need.
   *
   * @return the steps that cannot have it, and were left as they were
   */
  public List<Step> signOff(SignOff wanted) {
    List<Step> unable = steps().stream().filter(step -> !canHave(step, wanted)).toList();
    draft.makeRows(
        (_, _) ->
            block()
                .change(
                    step ->
                        canHave(step, wanted) ? step.toBuilder().signOff(wanted).build() : step));
    return unable;
  }

  public void required(boolean wanted) {
    draft.makeRows((_, _) -> block().change(step -> step.toBuilder().required(wanted).build()));
  }

  /** What the inspector of one step offers. */
  private static boolean canHave(Step step, SignOff wanted) {
    return !wanted.needsSecondPerson()
        || (!(step.answer() instanceof Answer.None)
            && (wanted != SignOff.BLIND || (step.answer().comparable() && !needsAgreement(step))));
  }

  private void either(Runnable alone, Function<Block, Optional<Block.Outcome>> together) {
    if (several()) {
      draft.makeRows((_, _) -> together.apply(block()));
    } else {
      alone.run();
    }
  }

  private boolean several() {
    return draft.chosen().several();
  }

  private Block block() {
    Set<Spot> spots = draft.chosen().spots();
    return new Block(
        draft.content(), spots.isEmpty() ? Set.of(draft.currentProperty().get()) : spots);
  }

  /** A number needs both limits or a stated agreement (domain.md rule 10). */
  public static boolean needsAgreement(Step step) {
    Specification specification = step.specification();
    return step.answer() instanceof Answer.Quantity
        && (specification == null || specification.agreementOrDefault() == null);
  }
}
