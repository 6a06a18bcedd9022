package app.tarkka.document;

import app.tarkka.document.BranchFinding.Kind;
import app.tarkka.document.Condition.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the conditions and formulas of a content can be run, and what their author should see.
 */
public final class BranchCheck {
  private final Content content;
  private final Branches branches;
  private final Map<StepId, Step> steps = new HashMap<>();
  private final Set<StepId> never = new HashSet<>();

  /**
   * Never asked only because what is referred to is gone, which is said where it is referred to.
   */
  private final Set<StepId> broken = new HashSet<>();

  private final List<BranchFinding> found = new ArrayList<>();

  private BranchCheck(Content content) {
    this.content = content;
    branches = Branches.of(content);
    content.stepsAsWritten().forEach(step -> steps.put(step.id(), step));
  }

  /** In the order of the text. */
  public static List<BranchFinding> of(Content content) {
    if (!Branches.anyIn(content)) {
      return List.of();
    }
    BranchCheck check = new BranchCheck(content);
    check.run();
    return List.copyOf(check.found);
  }

  private void run() {
    findNever();
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      Condition condition = section.condition();
      if (condition != null) {
        int first =
            section.steps().stream().mapToInt(this::firstPosition).min().orElse(Integer.MAX_VALUE);
        terms(condition, first, i, null);
      }
      section.steps().forEach(this::step);
    }
  }

  private void step(Step step) {
    Condition own = step.condition();
    if (own != null) {
      terms(own, firstPosition(step), -1, step.id());
    }
    if (never.contains(step.id()) && !broken.contains(step.id())) {
      add(Kind.NEVER_ASKED, step, null);
    }
    if (own != null && step.signOff().needsSecondPerson()) {
      add(Kind.CHECK_HIDDEN, step, null);
    }
    if (own != null && step.key()) {
      add(Kind.KEY_HIDDEN, step, null);
    }
    if (step.answer() instanceof Answer.Derived derived) {
      formula(step, derived);
    }
    step.steps().forEach(this::step);
  }

  private void terms(Condition condition, int before, int section, @Nullable StepId of) {
    for (Term term : condition.terms()) {
      Step step = steps.get(term.step());
      Kind kind =
          step == null
              ? Kind.REFERS_TO_NOTHING
              : branches.at(term.step()).position() >= before
                  ? Kind.REFERS_TO_LATER
                  : ofPieces(term.step(), of == null ? section : branches.at(of).section())
                      ? Kind.OTHER_PIECES
                      : BranchTests.possible(step, term.test()) ? null : Kind.NEVER_SO;
      if (kind != null) {
        found.add(new BranchFinding(kind, section, of, term.step()));
      }
    }
  }

  private void formula(Step step, Answer.Derived derived) {
    if (derived.parsed().isEmpty()) {
      add(Kind.FORMULA_WRONG, step, null);
      return;
    }
    Formula formula = derived.parsed().get();
    units(step, formula);
    Set<StepId> single = BranchTests.single(formula);
    for (StepId id : formula.steps().toList()) {
      Step input = steps.get(id);
      if (input == null) {
        add(Kind.REFERS_TO_NOTHING, step, id);
      } else if (branches.at(id).position() >= branches.at(step.id()).position()) {
        add(Kind.REFERS_TO_LATER, step, id);
      } else if (ofPieces(id, branches.at(step.id()).section())) {
        add(Kind.OTHER_PIECES, step, id);
      } else if (!input.answer().number()) {
        add(Kind.NOT_A_NUMBER, step, id);
      } else if (single.contains(id) && BranchTests.readings(input) > 1) {
        add(Kind.SEVERAL_READINGS, step, id);
      } else if (mayBeBlank(input, step)) {
        add(step.key() ? Kind.KEY_WITHOUT_VALUE : Kind.MAY_HAVE_NO_VALUE, step, id);
      }
    }
  }

  private void units(Step step, Formula formula) {
    FormulaUnits units = new FormulaUnits(formula, unit(step.id()));
    units.mixed(this::unit).ifPresent(odd -> add(Kind.MIXED_UNITS, step, odd));
    units.twice(this::unit).ifPresent(input -> add(Kind.CONVERTED_TWICE, step, input));
  }

  private String unit(StepId id) {
    Step step = steps.get(id);
    Specification specification = step == null ? null : step.specification();
    return specification == null ? "" : specification.unit();
  }

  /** Whether the step is answered for each piece of another section than this one. */
  private boolean ofPieces(StepId step, int section) {
    int own = branches.at(step).section();
    return own >= 0 && own != section && content.sections().get(own).repeats();
  }

  /** Under a condition that the other does not stand under, or not required. */
  private boolean mayBeBlank(Step input, Step of) {
    boolean branch =
        !branches.at(of.id()).conditions().containsAll(branches.at(input.id()).conditions());
    return branch || !(input.required() || input.key());
  }

  private int firstPosition(Step step) {
    int own = branches.at(step.id()).position();
    return step.steps().stream().mapToInt(this::firstPosition).reduce(own, Math::min);
  }

  /** In the order of doing, so that what depends on what is never asked is found too. */
  private void findNever() {
    for (Step step : content.stepsInOrder()) {
      List<Condition> conditions = branches.at(step.id()).conditions();
      boolean impossible =
          conditions.stream().anyMatch(c -> !c.terms().stream().anyMatch(this::open) || closed(c));
      if (conditions.stream().flatMap(it -> it.terms().stream()).anyMatch(this::gone)) {
        broken.add(step.id());
      }
      if (impossible || BranchTests.excluded(conditions, steps)) {
        never.add(step.id());
      }
    }
  }

  private boolean closed(Condition condition) {
    return condition.join() == Condition.Join.ALL
        && !condition.terms().stream().allMatch(this::open);
  }

  private boolean gone(Term term) {
    return !steps.containsKey(term.step()) || broken.contains(term.step());
  }

  /** Whether the term may come to hold. */
  private boolean open(Term term) {
    Step step = steps.get(term.step());
    return step != null && !never.contains(term.step()) && BranchTests.possible(step, term.test());
  }

  private void add(Kind kind, Step step, @Nullable StepId about) {
    found.add(BranchFinding.of(kind, step.id(), about));
  }
}
