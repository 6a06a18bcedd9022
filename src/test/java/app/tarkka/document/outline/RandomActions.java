package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random actions, the same for the same seed. */
final class RandomActions {
  private final Random random;
  private int ids;

  RandomActions(Random random) {
    this.random = random;
  }

  Optional<Edit> any(Content content) {
    Outline outline = new Outline(content);
    Spot spot = anySpot(content);
    return switch (random.nextInt(13)) {
      case 10, 11, 12 -> several(content);
      case 0 -> outline.enter(spot, random.nextInt(6), nextId());
      case 1 -> outline.newSection(spot);
      case 2 -> outline.duplicate(spot, this::nextId);
      case 3 -> outline.mergeBack(spot);
      case 4 -> random.nextInt(4) == 0 ? outline.remove(spot) : outline.write(spot, "");
      case 5 -> outline.write(spot, "text " + random.nextInt(100));
      default -> anyMove(content);
    };
  }

  Optional<Edit> anyMove(Content content) {
    Outline outline = new Outline(content);
    Spot spot = anySpot(content);
    if (random.nextInt(3) == 0) {
      return moveSeveral(new Block(content, anySpots(content)));
    }
    return switch (random.nextInt(4)) {
      case 0 -> outline.indent(spot);
      case 1 -> outline.outdent(spot);
      case 2 -> outline.moveUp(spot);
      default -> outline.moveDown(spot);
    };
  }

  private Optional<Edit> moveSeveral(Block block) {
    return edit(
        switch (random.nextInt(6)) {
          case 4 -> new Placing(block).behind(anySpot(block.content()), 1 + random.nextInt(3));
          case 5 ->
              new Placing(block)
                  .sectionsBefore(random.nextInt(block.content().sections().size() + 1));
          case 0 -> block.indent();
          case 1 -> block.outdent();
          case 2 -> block.up();
          default -> block.down();
        });
  }

  private Optional<Edit> several(Content content) {
    Block block = new Block(content, anySpots(content));
    return edit(
        switch (random.nextInt(6)) {
          case 0 -> block.duplicate(this::nextId);
          case 1 -> random.nextInt(3) == 0 ? block.remove() : Optional.empty();
          case 2 -> block.change(step -> step.toBuilder().required(!step.required()).build());
          default ->
              new Insertion(content, anySpot(content), this::nextId)
                  .after(Clipping.of(new Block(content, anySpots(content))));
        });
  }

  private static Optional<Edit> edit(Optional<Block.Outcome> outcome) {
    return outcome.map(done -> Edit.at(done.content(), done.lead(Spot.ofSection(0))));
  }

  /** Lines that stand together, as they are mostly chosen, or two anywhere. */
  private Set<Spot> anySpots(Content content) {
    List<Row> rows = Row.of(content);
    int from = random.nextInt(rows.size());
    int to = Math.min(rows.size(), from + 1 + random.nextInt(4));
    return random.nextInt(4) == 0
        ? Set.copyOf(List.of(anySpot(content), anySpot(content)))
        : rows.subList(from, to).stream().map(Row::spot).collect(Collectors.toSet());
  }

  private Spot anySpot(Content content) {
    List<Row> rows = Row.of(content);
    return rows.get(random.nextInt(rows.size())).spot();
  }

  private StepId nextId() {
    return new StepId("n" + ids++);
  }

  static Content start() {
    List<Section> sections =
        Stream.of("One", "Two", "Three")
            .map(
                title ->
                    Section.of(
                        title,
                        Stream.of("a", "b", "c", "d")
                            .map(name -> Step.of(new StepId(title + name), title + " " + name))
                            .toList()))
            .toList();
    return Content.of(Kind.PROCEDURE, "SOP-1", "Test", sections);
  }
}
