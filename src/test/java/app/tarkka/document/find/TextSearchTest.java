package app.tarkka.document.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.find.Place.Part;
import app.tarkka.document.find.TextSearch.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words are found in every text of a document and replaced one by one or all at once. */
class TextSearchTest {
  private static final StepId PICK = new StepId("pick");
  private final Content content = content();

  @Test
  void everyTextIsSearchedInTheOrderOfTheDocument() {
    List<Part> parts =
        new TextSearch("oil", Set.of())
            .in(content).stream().map(hit -> hit.place().part()).toList();

    assertEquals(
        List.of(
            Part.TITLE,
            Part.ABOUT,
            Part.TITLE,
            Part.CUE,
            Part.TITLE,
            Part.NOTICE,
            Part.OPTION,
            Part.TITLE),
        parts);
  }

  @Test
  void wholeWordsAndCapitalsCanBeAskedFor() {
    assertEquals(8, count("OIL"));
    assertEquals(6, count("oil", Rule.WHOLE_WORDS), "Boil and oilcan are other words");
    assertEquals(1, count("Oil", Rule.MATCH_CASE));
    assertEquals(0, count(""));
    assertEquals(1, count("2.5 (l)"), "signs mean themselves");
  }

  @Test
  void allAreReplacedAndConditionsFollowTheirOptions() {
    Content replaced = new TextSearch("oil", Set.of()).replaceAll(content, "$1 grease");

    assertEquals(0, new TextSearch("oil", Set.of()).in(replaced).size());
    assertEquals("$1 grease change", replaced.title());
    Step last = replaced.step(new StepId("last")).orElseThrow();
    assertEquals(
        Condition.when(PICK, new Condition.Test.Chosen("thin $1 grease")), last.condition());
  }

  @Test
  void oneIsReplaced() {
    TextSearch search = new TextSearch("oil", Set.of());

    Content replaced = search.replace(content, 4, "grease");

    assertEquals("Fill grease 2.5 (l)", replaced.step(PICK).orElseThrow().text());
    assertEquals(7, search.in(replaced).size());
  }

  @Test
  void anOptionThatWouldBeThereTwiceStays() {
    Content replaced = new TextSearch("thin oil", Set.of()).replaceAll(content, "none");

    assertEquals(
        content.step(PICK).orElseThrow().answer(), replaced.step(PICK).orElseThrow().answer());
  }

  private int count(String wanted, Rule... rules) {
    return new TextSearch(wanted, Set.of(rules)).in(content).size();
  }

  private static Content content() {
    Step pick =
        new StepBuilder(PICK, "Fill oil 2.5 (l)")
            .notices(List.of(new Notice(Notice.Level.CAUTION, "Boiling")))
            .answer(new Answer.Choice(List.of("thin oil", "none"), false))
            .build();
    Step last =
        new StepBuilder(new StepId("last"), "Put the oilcan away")
            .condition(Condition.when(PICK, new Condition.Test.Chosen("thin oil")))
            .build();
    Section section =
        Section.of("The oil", List.of(pick, last))
            .withCues(new Section.Cues("when the oil is cold", ""));
    return Content.of(Kind.PROCEDURE, "OIL-1", "Oil change", List.of(section)).toBuilder()
        .about(new About("", "All engines", List.of("an oil pump"), List.of(), List.of()))
        .build();
  }
}
