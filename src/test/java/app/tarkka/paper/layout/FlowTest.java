package app.tarkka.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.paper.font.SystemFonts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a page ends. */
class FlowTest {
  private static final float WIDTH = 200;
  private final Typesetter typesetter =
      new Typesetter(SystemFonts.installed(Map.of()), Locale.ENGLISH, Locale.ENGLISH);

  @Test
  void aRowIsNeverSplitAcrossPages() {
    Block rows = table(6);
    float row = rows.height(WIDTH);

    List<List<Flow.Placed>> pages =
        Flow.pages(List.of(new Gap(0), filled(row), rows), WIDTH, row * 1.8f);

    assertEquals(2, pages.size());
    assertEquals(row, pages.getLast().getFirst().block().height(WIDTH), 0.01f);
  }

  @Test
  void aRowTallerThanAPageIsSplitThere() {
    Block rows = table(60);
    float row = rows.height(WIDTH);

    List<List<Flow.Placed>> pages = Flow.pages(List.of(rows), WIDTH, row / 3);

    assertEquals(4, pages.size());
  }

  @Test
  void aTitleStaysWithTheFirstThatIsUnderIt() {
    TextBlock text = typesetter.text("signed", Style.regular(10));
    TextBlock tall = typesetter.text("signed\n".repeat(5).strip(), Style.regular(10));
    Table.Row first = Table.Row.of(List.of(text, text));
    Table.Row under = new Table.Row(List.of(tall, tall), Table.Join.WITH_ABOVE);
    float row = table(1).height(WIDTH);

    for (Table.Row next : List.of(under, new Table.Row(under.cells(), Table.Join.UNDER_TITLE))) {
      Table alone = new Table(List.of(1f, 1f), List.of(), List.of(first, next));
      Table last = new Table(List.of(1f, 1f), List.of(), List.of(first, first, next));
      float page = alone.height(WIDTH) + row;

      assertEquals(
          List.of(1, 2),
          rows(Flow.pages(List.of(filled(2 * row), alone), WIDTH, page)),
          "nothing but the title would be at the foot");
      assertEquals(
          List.of(2, 2), rows(Flow.pages(List.of(filled(2 * row), last), WIDTH, page + row / 2)));
    }
  }

  @Test
  void aHeadingWithAGapBelowItIsNotTheLastThingOnAPage() {
    TextBlock heading = typesetter.text("Heading", Style.bold(10)).withNext();
    TextBlock text = typesetter.text("text", Style.regular(10));
    float line = text.height(WIDTH);
    List<Block> blocks = List.of(text, text, heading, new Gap(5), text, text);
    List<List<Flow.Placed>> pages = Flow.pages(blocks, WIDTH, line * 3 + 6);
    assertEquals(List.of(2, 4), pages.stream().map(List::size).toList());
  }

  @Test
  void whatComesLastIsNotAloneOnItsPage() {
    TextBlock text = typesetter.text("text", Style.regular(10));
    float line = text.height(WIDTH);
    Block signatures = filled(3 * line);
    List<Block> blocks = List.of(text, text, text, text, text, text, signatures);
    assertEquals(
        List.of(5, 2), Flow.pages(blocks, WIDTH, 6 * line).stream().map(List::size).toList());
    assertEquals(
        List.of(2, 2),
        rows(Flow.pages(List.of(table(1, 3), signatures), WIDTH, table(1, 3).height(WIDTH) + line)),
        "the end of a table goes with them");
  }

  private Block table(int lines, int rows) {
    TextBlock text = typesetter.text("signed\n".repeat(lines).strip(), Style.regular(10));
    return new Table(
        List.of(1f, 1f),
        List.of(),
        java.util.Collections.nCopies(rows, Table.Row.of(List.of(text, text))));
  }

  /** How many rows and other blocks are on each page. */
  private static List<Integer> rows(List<List<Flow.Placed>> pages) {
    return pages.stream()
        .map(
            page ->
                page.stream()
                    .mapToInt(at -> at.block() instanceof Table table ? table.rows().size() : 1)
                    .sum())
        .toList();
  }

  private Block table(int lines) {
    TextBlock text = typesetter.text("signed\n".repeat(lines).strip(), Style.regular(10));
    return new Table(List.of(1f, 1f), List.of(), List.of(Table.Row.of(List.of(text, text))));
  }

  private Block filled(float height) {
    return new Frame(new Gap(height), 0, 0, 0, 0);
  }
}
