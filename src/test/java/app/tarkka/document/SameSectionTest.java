package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SameSectionTest {
  private static final Content BEFORE = of(section("a", "b"), section("c", "d", "e"));

  @Test
  void findsItWhereverItStands() {
    Content now = of(section("new"), section("a", "b"), section("c", "d", "e"));

    assertEquals(2, SameSection.of(now, BEFORE, 1));
    assertEquals(3, SameSection.of(now, BEFORE, 2));
  }

  @Test
  void isTheOneThatKeepsTheMostOfItsSteps() {
    assertEquals(2, SameSection.of(of(section("a", "c"), section("d", "e")), BEFORE, 2));
  }

  @Test
  void isNoneOnceAllOfItsStepsAreGone() {
    assertEquals(0, SameSection.of(of(section("c")), BEFORE, 1));
  }

  private static Content of(Section... sections) {
    return Content.of(Kind.CHECKLIST, "QC-1", "Pieces", List.of(sections));
  }

  private static Section section(String... steps) {
    return Section.of(
        "Do",
        Stream.of(steps).map(id -> new StepBuilder(new StepId(id), "Do it.").build()).toList());
  }
}
