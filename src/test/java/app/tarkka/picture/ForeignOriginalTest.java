package app.tarkka.picture;

import static org.junit.jupiter.api.Assertions.assertNull;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForeignOriginalTest {
  @Test
  void namesNoOriginalThatDidNotComeAlong() {
    Media media = new Media("a.png", "11".repeat(32)).withOriginal("00".repeat(32));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-1",
            "Look",
            List.of(
                Section.of(
                    "Look",
                    List.of(
                        new StepBuilder(new StepId("a"), "Look.").media(List.of(media)).build()))));

    Content taken = IncomingPictures.of(content, Map.of(), Originals.KEPT).content();

    assertNull(taken.step(new StepId("a")).orElseThrow().media().getFirst().original());
  }
}
