package app.tarkka.document.difference;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one content of a document to another.
 *
 * @param document what changed before and beside the sections
 * @param lines sections and steps in reading order, those that went where they stood
 */
public record Difference(
    Content before, Content after, Set<DocumentTrait> document, List<Line> lines) {

  public Difference {
    document = Set.copyOf(document);
    lines = List.copyOf(lines);
  }

  public static Difference between(Content before, Content after) {
    return new Difference(
        before, after, DocumentTrait.between(before, after), new Alignment(before, after).lines());
  }

  /** What became of a section or a step. A moved one may be changed as well. */
  public enum Fate {
    SAME,
    ADDED,
    REMOVED,
    MOVED,
    CHANGED
  }

  /** A section's heading, or a step. */
  public sealed interface Line {
    Fate fate();

    default boolean changed() {
      return fate() != Fate.SAME;
    }
  }

  /**
   * A heading. Sections bear no id: one is the same as the section before with which it shares most
   * steps, or else the title.
   *
   * @param moved whether it stands elsewhere among the sections that both have
   */
  public record SectionLine(
      Optional<Section> before, Optional<Section> after, boolean moved, Set<SectionTrait> traits)
      implements Line {
    public SectionLine {
      traits = Set.copyOf(traits);
    }

    @Override
    public Fate fate() {
      return fateOf(before.isPresent(), after.isPresent(), !traits.isEmpty(), moved);
    }
  }

  /**
   * A step, without its sub-steps: each has a line of its own.
   *
   * @param moved whether it stands elsewhere among the steps that both have; being counted
   *     otherwise because another came or went is no move
   */
  public record StepLine(
      Optional<Placed> before, Optional<Placed> after, boolean moved, Set<StepTrait> traits)
      implements Line {
    public StepLine {
      traits = Set.copyOf(traits);
    }

    @Override
    public Fate fate() {
      return fateOf(before.isPresent(), after.isPresent(), !traits.isEmpty(), moved);
    }
  }

  /**
   * A step where it stands.
   *
   * @param number as it is shown
   * @param depth 0 in a section, 1 and 2 below a step
   */
  public record Placed(Step step, String number, int depth) {}

  private static Fate fateOf(boolean was, boolean is, boolean changed, boolean moved) {
    if (!was) {
      return Fate.ADDED;
    }
    if (!is) {
      return Fate.REMOVED;
    }
    if (changed) {
      return Fate.CHANGED;
    }
    return moved ? Fate.MOVED : Fate.SAME;
  }

  public boolean isEmpty() {
    return document.isEmpty() && lines.stream().noneMatch(Line::changed);
  }

  public long count(Fate fate) {
    return lines.stream().filter(line -> line.fate() == fate).count();
  }
}
