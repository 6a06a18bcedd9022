package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Several lines at once. A step stands for its sub-steps too and a heading for its section, so that
 * what is below a chosen line is not counted again. Each action applies to all or to none, and
 * keeps the order of the text.
 *
 * @param spots the chosen lines, in any order; those that are not in the content do not count
 */
public record Block(Content content, Set<Spot> spots) {
  public Block {
    spots = Set.copyOf(spots);
  }

  /** The content after an action, and the lines that are chosen in it. */
  public record Outcome(Content content, Set<Spot> chosen) {
    public Outcome {
      chosen = Set.copyOf(chosen);
    }

    /** The chosen line to be the current one: this one if it is chosen, else the first. */
    public Spot lead(Spot wanted) {
      return chosen.contains(wanted)
          ? wanted
          : Row.of(content).stream()
              .map(Row::spot)
              .filter(chosen::contains)
              .findFirst()
              .orElse(Spot.ofSection(0));
    }

    /** Where the last of them ends: its own line, or the last one below it. */
    public Spot end() {
      List<Row> rows = Row.of(content);
      int last = rows.size() - 1;
      while (last > 0 && !chosen.contains(rows.get(last).spot())) {
        last--;
      }
      int end = last;
      while (end + 1 < rows.size() && rows.get(end + 1).depth() > rows.get(last).depth()) {
        end++;
      }
      return rows.get(end).spot();
    }
  }

  private interface Move {
    Optional<Content> apply(Content content, Position at);
  }

  /** The chosen headings, by their place. */
  List<Integer> headings() {
    List<Integer> headings = new ArrayList<>();
    for (int index = 0; index < content.sections().size(); index++) {
      if (spots.contains(Spot.ofSection(index))) {
        headings.add(index);
      }
    }
    return headings;
  }

  /** The chosen steps that are below no other chosen line, in the order of the text. */
  List<Step> roots() {
    List<Step> roots = new ArrayList<>();
    for (int index = 0; index < content.sections().size(); index++) {
      if (!spots.contains(Spot.ofSection(index))) {
        gather(content.sections().get(index).steps(), roots);
      }
    }
    return roots;
  }

  private void gather(List<Step> steps, List<Step> roots) {
    for (Step step : steps) {
      if (spots.contains(Spot.of(step.id()))) {
        roots.add(step);
      } else {
        gather(step.steps(), roots);
      }
    }
  }

  public Optional<Outcome> up() {
    return headings().isEmpty() ? each(roots(), Moves::up) : swapSections(headings(), -1);
  }

  public Optional<Outcome> down() {
    return headings().isEmpty()
        ? each(roots().reversed(), Moves::down)
        : swapSections(headings().reversed(), 1);
  }

  public Optional<Outcome> indent() {
    return headings().isEmpty() ? each(roots(), Moves::in) : Optional.empty();
  }

  public Optional<Outcome> outdent() {
    return headings().isEmpty() ? each(roots().reversed(), Moves::out) : Optional.empty();
  }

  /** Without the chosen lines; the line before the first of them is chosen then. */
  public Optional<Outcome> remove() {
    Content left = content;
    Spot before = Spot.ofSection(0);
    for (Step root : roots().reversed()) {
      Optional<Edit> edit = new Joining(left).remove(Spot.of(root.id()));
      left = edit.map(Edit::content).orElse(left);
      before = edit.map(Edit::focus).orElse(before);
    }
    for (int heading : headings().reversed()) {
      Optional<Edit> edit = new Joining(left).remove(Spot.ofSection(heading));
      left = edit.map(Edit::content).orElse(left);
      before = edit.map(Edit::focus).orElse(before);
    }
    return changed(left, Set.of(before));
  }

  /** Copies after the last of the chosen lines, with ids of their own. */
  public Optional<Outcome> duplicate(Supplier<StepId> ids) {
    Optional<Spot> last =
        Row.of(content).stream().map(Row::spot).filter(spots::contains).reduce((_, next) -> next);
    return last.flatMap(after -> new Insertion(content, after, ids).after(Clipping.of(this)));
  }

  /** Changes every chosen step, also below a chosen line. */
  public Optional<Outcome> change(UnaryOperator<Step> how) {
    Content next = content;
    for (Step step : steps()) {
      next = new Outline(next).change(step.id(), how).map(Edit::content).orElse(next);
    }
    return changed(next, spots);
  }

  /** Every step that is chosen or stands below a chosen line. */
  public List<Step> steps() {
    List<Step> all = new ArrayList<>();
    for (int index = 0; index < content.sections().size(); index++) {
      under(content.sections().get(index).steps(), spots.contains(Spot.ofSection(index)), all);
    }
    return all;
  }

  private void under(List<Step> steps, boolean chosen, List<Step> all) {
    for (Step step : steps) {
      boolean counts = chosen || spots.contains(Spot.of(step.id()));
      if (counts) {
        all.add(step);
      }
      under(step.steps(), counts, all);
    }
  }

  private Optional<Outcome> each(List<Step> steps, Move move) {
    Content next = content;
    for (Step step : steps) {
      Content before = next;
      Optional<Content> moved =
          Position.of(before, step.id()).flatMap(at -> move.apply(before, at));
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      next = moved.get();
    }
    return changed(next, spots);
  }

  /** Headings move with their sections; steps of other sections cannot move along with them. */
  private Optional<Outcome> swapSections(List<Integer> headings, int by) {
    if (!roots().isEmpty()) {
      return Optional.empty();
    }
    List<Section> sections = new ArrayList<>(content.sections());
    Set<Spot> chosen = new LinkedHashSet<>(spots);
    chosen.removeIf(Spot.OfSection.class::isInstance);
    for (int heading : headings) {
      int to = heading + by;
      if (to < 0 || to >= sections.size()) {
        return Optional.empty();
      }
      Collections.swap(sections, heading, to);
      chosen.add(Spot.ofSection(to));
    }
    return changed(content.toBuilder().sections(sections).build(), chosen);
  }

  private Optional<Outcome> changed(Content next, Set<Spot> chosen) {
    return next.equals(content) ? Optional.empty() : Optional.of(new Outcome(next, chosen));
  }
}
