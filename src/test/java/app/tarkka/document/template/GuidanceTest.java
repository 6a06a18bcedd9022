package app.tarkka.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Guidance finds its line, whatever is done with the lines. */
class GuidanceTest {
  private static final Template CLEANING = GivenTemplate.CLEANING.in(Locale.ENGLISH);
  private static final Content CONTENT = CLEANING.content();

  @Test
  void isReadAsItWasWritten() {
    assertEquals(CLEANING.guidance(), GuidanceJson.read(GuidanceJson.write(CLEANING.guidance())));
    assertEquals(Guidance.NONE, GuidanceJson.read(GuidanceJson.write(Guidance.NONE)));
  }

  @Test
  void followsASectionThatMoves() {
    Content moved = new Outline(CONTENT).moveDown(Spot.ofSection(0)).orElseThrow().content();
    assertEquals(List.of("Clean", "Prepare", "Disinfect", "Check and put away"), titles(moved));
  }

  @Test
  void staysWithTheFirstPartOfASectionThatIsSplit() {
    Content split = new Outline(CONTENT).newSection(step("c1")).orElseThrow().content();
    assertEquals(List.of("Prepare", "", "Clean", "Disinfect", "Check and put away"), titles(split));
  }

  @Test
  void goesWithTheLastStepOfASectionAndComesBackWithIt() {
    Content without = CONTENT;
    for (String id : List.of("c1", "c2", "c3")) {
      without = new Outline(without).remove(step(id)).orElseThrow().content();
    }
    assertEquals(List.of("", "Clean", "Disinfect", "Check and put away"), titles(without));
    assertEquals("Prepare", titles(CONTENT).getFirst());
  }

  @Test
  void belongsToNoStepThatCameLater() {
    assertEquals("", CLEANING.guidance().of(new StepId("new"), Guided.OfStep.TEXT));
  }

  private static List<String> titles(Content content) {
    return IntStream.range(0, content.sections().size())
        .mapToObj(i -> CLEANING.guidance().of(content, i, Guided.OfSection.TITLE))
        .toList();
  }

  private static Spot step(String id) {
    return Spot.of(new StepId(id));
  }
}
