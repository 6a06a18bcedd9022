package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Aql;
import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For how many pieces a section is done goes out and comes back. */
class RepeatedSectionTest {

  static Stream<Repeat> policies() {
    return Stream.of(
        new Repeat.Pieces(),
        new Repeat.Fixed(13, 1, Repeat.Failing.HOLDS),
        new Repeat.EveryKth(10, 0, Repeat.Failing.COUNTS),
        new Repeat.Sampled(InspectionLevel.S_3, Aql.A2_5, Repeat.Failing.COUNTS));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void readsDocumentJsonBackAsItWas(Repeat repeat) {
    assertEquals(content(repeat), ContentJson.read(ContentJson.write(content(repeat))));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void readsTheCommentOfMarkdownBack(Repeat repeat) {
    String comment = SectionComment.write(repeat).split("\n\n")[1];

    assertEquals(Optional.of(repeat), SectionComment.read(comment));
    assertTrue(MarkdownWriter.write(content(repeat)).contains("*For each piece: "));
  }

  @Test
  void writesNothingForWhatIsDoneOnce() {
    String json = CanonicalJson.text(ContentJson.write(content(new Repeat.Once())));

    assertFalse(json.contains("repeat"), json);
    assertEquals("", SectionComment.write(new Repeat.Once()));
  }

  @Test
  void refusesAnAqlThatCountsNonconformities() {
    String json =
        """
        {"format": "tarkka-document/1", "kind": "checklist", "sections": [
          {"repeat": {"how": "iso2859-1", "level": "II", "aql": "15"}}]}
        """;

    assertThrows(
        JsonException.class,
        () -> ContentJson.read(JsonText.object(json.getBytes(StandardCharsets.UTF_8))));
  }

  private static Content content(Repeat repeat) {
    Section section = Section.of("Pieces", List.of(Step.of(new StepId("look"), "Look at it.")));
    return Content.of(Kind.CHECKLIST, "QC-1", "Incoming", List.of(section.withRepeat(repeat)));
  }
}
