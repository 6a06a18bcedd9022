package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
    return switch (random.nextInt(10)) {
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
    return switch (random.nextInt(4)) {
      case 0 -> outline.indent(spot);
      case 1 -> outline.outdent(spot);
      case 2 -> outline.moveUp(spot);
      default -> outline.moveDown(spot);
    };
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
