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
      new Typesetter(SystemFonts.installed(Map.of()), Locale.ENGLISH);

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

  private Block table(int lines) {
    TextBlock text = typesetter.text("signed\n".repeat(lines).strip(), Style.regular(10));
    return new Table(List.of(1f, 1f), List.of(), List.of(Table.Row.of(List.of(text, text))));
  }

  private Block filled(float height) {
    return new Frame(new Gap(height), 0, 0, 0, 0);
  }
}
