package app.tarkka.document.outline;

import static app.tarkka.document.outline.OutlineTest.content;
import static app.tarkka.document.outline.OutlineTest.shown;
import static app.tarkka.document.outline.OutlineTest.spot;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.outline.Placing.Levels;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that are dropped somewhere, shown as indented text. */
class PlacingTest {
  private final Content content = content("# P", "a", " a1", "b", "c", "# Q", "d");

  @Test
  void stepsGoBehindALineAtTheLevelThatIsAskedFor() {
    assertEquals(
        "# P\n a\n  a1\n  c\n b\n# Q\n d",
        shown(of("c").behind(spot("a1"), 2).orElseThrow().content()));
    assertEquals(
        "# P\n a\n  a1\n   c\n b\n# Q\n d",
        shown(of("c").behind(spot("a1"), 3).orElseThrow().content()));
    assertEquals(
        "# P\n b\n c\n# Q\n a\n  a1\n d",
        shown(of("a").behind(Spot.ofSection(1), 1).orElseThrow().content()));
  }

  @Test
  void severalGoThereInTheirOrder() {
    assertEquals(
        "# P\n a\n  a1\n c\n# Q\n b\n d",
        shown(of("d", "b").behind(Spot.ofSection(1), 1).orElseThrow().content()));
  }

  @Test
  void noLineComesBelowThemAndNoneBelowItself() {
    assertEquals(Optional.of(new Levels(2, 2)), of("c").levels(spot("a")));
    assertEquals(Optional.of(new Levels(1, 3)), of("c").levels(spot("a1")));
    assertEquals(Optional.empty(), of("a").levels(spot("a1")));
    assertEquals(Optional.of(new Levels(1, 2)), of("a").levels(spot("b")), "it is two levels high");
    assertEquals(Optional.empty(), of("c").behind(spot("a"), 1));
  }

  @Test
  void sectionsGoBetweenSections() {
    Placing placing = new Placing(new Block(content, Set.of(Spot.ofSection(0))));

    assertEquals(
        "# Q\n d\n# P\n a\n  a1\n b\n c", shown(placing.sectionsBefore(2).orElseThrow().content()));
    assertEquals(Optional.empty(), placing.sectionsBefore(0), "it is there already");
    assertEquals(Optional.empty(), placing.levels(spot("d")));
  }

  private Placing of(String... texts) {
    return new Placing(
        new Block(content, Stream.of(texts).map(OutlineTest::spot).collect(Collectors.toSet())));
  }
}
