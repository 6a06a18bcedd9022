package app.tarkka.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
  @Test
  void whereEverythingHasRoomTheColumnsFillTheWidth() {
    assertEquals(
        List.of(100f, 200f), new ColumnWidths(List.of(20f, 30f), List.of(50f, 100f)).in(300));
  }

  @Test
  void noColumnIsNarrowerThanItsWidestWordBesideALongText() {
    List<Float> least = List.of(30f, 60f, 80f);
    List<Float> widths = new ColumnWidths(least, List.of(30f, 90f, 3000f)).in(400);
    for (int i = 0; i < least.size(); i++) {
      assertTrue(widths.get(i) >= least.get(i), widths::toString);
    }
    assertEquals(400, widths.stream().mapToDouble(Float::doubleValue).sum(), 0.01);
  }

  @Test
  void whereNotEvenTheWordsFitTheWidestColumnsGive() {
    assertEquals(
        List.of(20f, 140f, 140f),
        new ColumnWidths(List.of(20f, 500f, 400f), List.of(20f, 500f, 400f)).in(300));
  }

  @Test
  void sharesAreShares() {
    assertEquals(List.of(100f, 200f), ColumnWidths.shares(List.of(1f, 2f)).in(300));
  }
}
