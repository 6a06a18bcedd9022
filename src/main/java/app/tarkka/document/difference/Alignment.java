package app.tarkka.document.difference;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.StepId;
import app.tarkka.document.difference.Difference.Line;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Lays two contents side by side. */
final class Alignment {
  private final Flat before;
  private final Flat after;
  private final Map<Integer, Integer> sections;
  private final Set<Integer> movedSections;
  private final Set<StepId> moved;

  Alignment(Content before, Content after) {
    this.before = new Flat(before);
    this.after = new Flat(after);
    this.sections = SectionPairs.of(before, after);
    this.movedSections = movedSections();
    this.moved = new MovedSteps(this.before, this.after, sections).ids();
  }

  /** What stands in one content, named so that it can be found in the other. */
  private sealed interface Key {
    /** A section by its place in the content after, or in the content before when it went. */
    record OfSection(boolean went, int index) implements Key {}

    record OfStep(StepId id) implements Key {}
  }

  List<Line> lines() {
    List<Key> old = keysBefore();
    List<Key> now = keys(after, index -> new Key.OfSection(false, index));
    Set<Key> stays = Set.copyOf(now);
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (CommonOrder.Match match : CommonOrder.of(old, now)) {
      went(old.subList(i, match.before()), stays, lines);
      now.subList(j, match.after() + 1).forEach(key -> lines.add(line(key)));
      i = match.before() + 1;
      j = match.after() + 1;
    }
    went(old.subList(i, old.size()), stays, lines);
    now.subList(j, now.size()).forEach(key -> lines.add(line(key)));
    return lines;
  }

  /** What only moved is told where it went to. */
  private void went(List<Key> keys, Set<Key> stays, List<Line> lines) {
    keys.stream().filter(key -> !stays.contains(key)).map(this::line).forEach(lines::add);
  }

  private List<Key> keysBefore() {
    Map<Integer, Integer> forward = new HashMap<>();
    sections.forEach((later, earlier) -> forward.put(earlier, later));
    return keys(
        before,
        index ->
            forward.containsKey(index)
                ? new Key.OfSection(false, forward.get(index))
                : new Key.OfSection(true, index));
  }

  private static List<Key> keys(Flat flat, IntFunction<Key> section) {
    List<Key> keys = new ArrayList<>();
    for (int index = 0; index < flat.sections().size(); index++) {
      keys.add(section.apply(index));
      flat.steps(index).forEach(id -> keys.add(new Key.OfStep(id)));
    }
    return keys;
  }

  private Set<Integer> movedSections() {
    List<Integer> now = sections.keySet().stream().sorted().toList();
    List<Integer> was = now.stream().map(sections::get).toList();
    Set<Integer> moved = new HashSet<>(now);
    CommonOrder.of(was.stream().sorted().toList(), was)
        .forEach(match -> moved.remove(now.get(match.after())));
    return moved;
  }

  private Line line(Key key) {
    return switch (key) {
      case Key.OfSection(boolean went, int index) -> went ? gone(index) : section(index);
      case Key.OfStep(StepId id) -> step(id);
    };
  }

  private Line gone(int index) {
    return new SectionLine(
        Optional.of(before.sections().get(index)), Optional.empty(), false, Set.of());
  }

  private Line section(int index) {
    Section now = after.sections().get(index);
    Optional<Section> old = Optional.ofNullable(sections.get(index)).map(before.sections()::get);
    return new SectionLine(
        old,
        Optional.of(now),
        movedSections.contains(index),
        old.map(earlier -> SectionTrait.between(earlier, now)).orElse(Set.of()));
  }

  private Line step(StepId id) {
    Optional<Difference.Placed> old = before.placed(id);
    Optional<Difference.Placed> now = after.placed(id);
    Set<StepTrait> traits =
        old.isPresent() && now.isPresent()
            ? StepTrait.between(old.get().step(), now.get().step())
            : Set.of();
    return new StepLine(old, now, moved.contains(id), traits);
  }
}
