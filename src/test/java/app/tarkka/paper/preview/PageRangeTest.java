package app.tarkka.paper.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
  @Test
  void pagesAreReadAsPeopleWriteThem() {
    assertEquals(List.of(1, 2, 3, 5), read("1-3, 5").orElseThrow().of(6));
    assertEquals(List.of(2, 3, 4), read("4,2–3").orElseThrow().of(6));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), read("  ").orElseThrow().of(6));
  }

  @Test
  void someOfThemAreWrittenInTheirOrderAndAllAreTheWhole() {
    assertEquals(Optional.of("2-4, 6"), read("6, 4,2–3").orElseThrow().some(6));
    assertEquals(Optional.of("1-2"), read("1-2").orElseThrow().some(6));
    assertEquals(Optional.empty(), read("1-6").orElseThrow().some(6));
    assertEquals(Optional.empty(), read("").orElseThrow().some(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "3-2", "1-7", "1,,2", "all", "1 2", "-3"})
  void whatIsNoPageOfTheSheetIsRefused(String text) {
    assertEquals(Optional.empty(), read(text));
  }

  private static Optional<PageRange> read(String text) {
    return PageRange.read(text, 6);
  }
}
