package app.tarkka.document.block;

import app.tarkka.document.BlockPin;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.find.StepMentions;
import app.tarkka.document.outline.Copies;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The blocks in a content: the steps of other documents, as one of their revisions has them. They
 * are put in, exchanged for those of another revision, and taken out as a whole; only when they are
 * made the document's own can they be changed.
 */
public record Blocks(Content content) {

  /** Each use of a block, in the order of the text. */
  public List<BlockPin> pins() {
    return content.sections().stream()
        .map(Section::from)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The use that a step is of; empty when it is the document's own. */
  public Optional<BlockPin> of(StepId step) {
    return ofSection(section(Spot.of(step)));
  }

  public Optional<BlockPin> ofSection(int index) {
    return index >= 0 && index < content.sections().size()
        ? Optional.ofNullable(content.sections().get(index).from())
        : Optional.empty();
  }

  /** The use that a line is of. */
  public Optional<BlockPin> of(Spot spot) {
    if (content.sections().stream().allMatch(section -> section.from() == null)) {
      return Optional.empty();
    }
    return switch (spot) {
      case Spot.OfSection(int index) -> ofSection(index);
      case Spot.OfStep(StepId id) -> of(id);
    };
  }

  /**
   * The steps of a revision after the section that one is in, and after the whole of a block that
   * it is of.
   *
   * @param use a name that no other use in the document has
   */
  public Edit inserted(Spot spot, Revision block, String use) {
    int at = section(spot);
    Optional<BlockPin> inside = ofSection(at);
    while (inside.isPresent() && inside.equals(ofSection(at + 1))) {
      at++;
    }
    boolean blank = at >= 0 && blank(content.sections().get(at));
    int place = blank ? at : at + 1;
    return put(blank ? List.of(at) : List.of(), place, block, use);
  }

  /** The steps of another revision of the same block in place of these. */
  public Optional<Edit> exchanged(BlockPin pin, Revision other) {
    List<Integer> of = places(pin);
    return of.isEmpty() ? Optional.empty() : Optional.of(put(of, of.getFirst(), other, pin.use()));
  }

  /** They become the document's own. */
  public Content detached(BlockPin pin) {
    return content.toBuilder()
        .sections(
            content.sections().stream()
                .map(section -> pin.equals(section.from()) ? section.withFrom(null) : section)
                .toList())
        .build();
  }

  /** Without the block. */
  public Content without(BlockPin pin) {
    List<Section> left =
        content.sections().stream().filter(section -> !pin.equals(section.from())).toList();
    Content next = Outline.withALine(content.toBuilder().sections(left).build());
    return StepMentions.following(content, next);
  }

  /** Whether each block that is still there is as it was: moved at most, not changed. */
  public static boolean kept(Content before, Content after) {
    Map<BlockPin, List<Section>> now = sections(after);
    Map<BlockPin, List<Section>> then = sections(before);
    return now.entrySet().stream()
        .allMatch(
            block -> {
              List<Section> old = then.get(block.getKey());
              return old == null || old.equals(block.getValue());
            });
  }

  private static Map<BlockPin, List<Section>> sections(Content content) {
    Map<BlockPin, List<Section>> all = new LinkedHashMap<>();
    for (Section section : content.sections()) {
      BlockPin from = section.from();
      if (from != null) {
        all.computeIfAbsent(from, _ -> new ArrayList<>()).add(section);
      }
    }
    return all;
  }

  private Edit put(List<Integer> gone, int place, Revision block, String use) {
    BlockPin pin = BlockPin.of(block, use);
    Content carried = block.content().toBuilder().sections(named(block.content(), pin)).build();
    List<Section> kept = new ArrayList<>();
    int at = place;
    for (int i = 0; i < content.sections().size(); i++) {
      if (!gone.contains(i)) {
        kept.add(content.sections().get(i));
      } else if (i < place) {
        at--;
      }
    }
    List<Section> all = new ArrayList<>(kept);
    all.addAll(at, carried.sections());
    Content placed = content.toBuilder().sections(all).build();
    Content own = StepMentions.following(content, placed.toBuilder().sections(all).build());
    Content lines = StepMentions.carried(carried, placed, carried);
    List<Section> said = new ArrayList<>(own.sections());
    for (int i = 0; i < carried.sections().size(); i++) {
      said.set(at + i, lines.sections().get(i));
    }
    return new Edit(own.toBuilder().sections(said).build(), Spot.ofSection(at), Edit.END);
  }

  private static List<Section> named(Content block, BlockPin pin) {
    Copies copies = new Copies(id -> new StepId(pin.use() + "-" + id.value()));
    return copies.sections(block).stream()
        .filter(section -> !blank(section))
        .map(section -> section.withFrom(pin))
        .toList();
  }

  private List<Integer> places(BlockPin pin) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < content.sections().size(); i++) {
      if (pin.equals(content.sections().get(i).from())) {
        places.add(i);
      }
    }
    return places;
  }

  private int section(Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) -> index;
      case Spot.OfStep(StepId id) -> {
        int last = content.sections().size() - 1;
        yield IntStream.rangeClosed(0, last)
            .filter(i -> has(content.sections().get(i).steps(), id))
            .findFirst()
            .orElse(last);
      }
    };
  }

  private static boolean has(List<Step> steps, StepId id) {
    return steps.stream().anyMatch(step -> step.id().equals(id) || has(step.steps(), id));
  }

  /** A heading without words that holds nothing but a blank step. */
  private static boolean blank(Section section) {
    List<Step> steps = section.steps();
    boolean nothing =
        steps.isEmpty()
            || (steps.size() == 1 && steps.getFirst().equals(Step.of(steps.getFirst().id(), "")));
    return nothing && section.withSteps(List.of()).equals(Section.of("", List.of()));
  }
}
