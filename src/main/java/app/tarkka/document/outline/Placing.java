package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Block.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts lines to another place of the same content, as one drops them there. What stands below a
 * line goes with it.
 *
 * @param block the lines
 */
public record Placing(Block block) {

  /**
   * The levels that steps may have at a place.
   *
   * @param from the shallowest, so that no line there comes below them
   */
  public record Levels(int from, int to) {
    public int nearest(int wanted) {
      return Math.clamp(wanted, from, to);
    }
  }

  private record Line(int depth, Step step) {}

  /** Whether whole sections are placed. */
  public boolean ofSections() {
    return !block.headings().isEmpty();
  }

  /** Whether a line is one of those, or stands below one. */
  public boolean moves(Spot spot) {
    return spot instanceof Spot.OfStep(StepId id) && moved().contains(id);
  }

  /** Which levels the steps may have behind a line; empty when they cannot be there. */
  public Optional<Levels> levels(Spot after) {
    Set<StepId> moved = moved();
    List<Row> rows = Row.of(block.content());
    int at = rows.stream().map(Row::spot).toList().indexOf(after);
    boolean within = after instanceof Spot.OfStep(StepId id) && moved.contains(id);
    if (at < 0 || within || ofSections() || block.roots().isEmpty()) {
      return Optional.empty();
    }
    int next = 1;
    for (int i = at + 1; i < rows.size(); i++) {
      if (!(rows.get(i).spot() instanceof Spot.OfStep(StepId id) && moved.contains(id))) {
        next = Math.max(1, rows.get(i).depth());
        break;
      }
    }
    int height = block.roots().stream().mapToInt(Moves::height).max().orElse(1);
    int deepest = Math.min(rows.get(at).depth() + 1, Outline.DEEPEST - height + 1);
    return next > deepest ? Optional.empty() : Optional.of(new Levels(next, deepest));
  }

  /** The steps behind a line, in their order, all at this level. */
  public Optional<Outcome> behind(Spot after, int depth) {
    Optional<Levels> levels = levels(after);
    if (levels.isEmpty() || levels.get().nearest(depth) != depth) {
      return Optional.empty();
    }
    Set<StepId> moved = moved();
    List<Line> lines = new ArrayList<>();
    block.roots().forEach(root -> add(root, depth, Set.of(), lines));
    List<Section> sections = new ArrayList<>();
    for (int index = 0; index < block.content().sections().size(); index++) {
      Section section = block.content().sections().get(index);
      List<Line> kept = new ArrayList<>();
      section.steps().forEach(step -> add(step, 1, moved, kept));
      int at = place(after, index, kept);
      if (at >= 0) {
        kept.addAll(at, lines);
      }
      sections.add(section.withSteps(steps(kept, new int[] {0}, 1)));
    }
    return outcome(sections, block.spots());
  }

  /** Whole sections before the one of this place; the number of sections puts them last. */
  public Optional<Outcome> sectionsBefore(int index) {
    List<Integer> headings = block.headings();
    if (headings.isEmpty() || !block.roots().isEmpty()) {
      return Optional.empty();
    }
    List<Section> all = block.content().sections();
    List<Section> before = new ArrayList<>();
    List<Section> behind = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!headings.contains(i)) {
        (i < index ? before : behind).add(all.get(i));
      }
    }
    Set<Spot> chosen = new LinkedHashSet<>(block.spots());
    chosen.removeIf(Spot.OfSection.class::isInstance);
    for (int i = 0; i < headings.size(); i++) {
      chosen.add(Spot.ofSection(before.size() + i));
    }
    headings.forEach(heading -> before.add(all.get(heading)));
    before.addAll(behind);
    return outcome(before, chosen);
  }

  private Optional<Outcome> outcome(List<Section> sections, Set<Spot> chosen) {
    Content next = block.content().toBuilder().sections(sections).build();
    return next.equals(block.content()) ? Optional.empty() : Optional.of(new Outcome(next, chosen));
  }

  private static int place(Spot after, int section, List<Line> lines) {
    return switch (after) {
      case Spot.OfSection(int index) -> index == section ? 0 : -1;
      case Spot.OfStep(StepId id) -> {
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).step().id().equals(id)) {
            yield i + 1;
          }
        }
        yield -1;
      }
    };
  }

  private Set<StepId> moved() {
    Set<StepId> moved = new HashSet<>();
    block.roots().forEach(root -> gather(root, moved));
    return moved;
  }

  private static void gather(Step step, Set<StepId> ids) {
    ids.add(step.id());
    step.steps().forEach(inner -> gather(inner, ids));
  }

  private static void add(Step step, int depth, Set<StepId> without, List<Line> lines) {
    if (!without.contains(step.id())) {
      lines.add(new Line(depth, step));
      step.steps().forEach(inner -> add(inner, depth + 1, without, lines));
    }
  }

  /** The steps from a line on that are of this level, with what is deeper below them. */
  private static List<Step> steps(List<Line> lines, int[] at, int depth) {
    List<Step> steps = new ArrayList<>();
    while (at[0] < lines.size() && lines.get(at[0]).depth() >= depth) {
      Step step = lines.get(at[0]).step();
      at[0]++;
      List<Step> inner = steps(lines, at, depth + 1);
      steps.add(inner.equals(step.steps()) ? step : step.toBuilder().steps(inner).build());
    }
    return steps;
  }
}
