package app.tarkka.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ContentJsonTest {

  @Test
  void readsBackWhatItWrote() {
    Content content = torque();
    assertEquals(content, ContentJson.read(ContentJson.write(content)));
  }

  @Test
  void defaultsAreNotWrittenSoOldBytesNeverChange() {
    Content content = Content.of(Kind.PROCEDURE, "SOP-001", "Open", List.of(section("Gloves on")));
    assertEquals(
        "{\"code\":\"SOP-001\",\"format\":\"tarkka-document/1\",\"kind\":\"procedure\","
            + "\"language\":\"en\",\"sections\":[{\"level\":2,\"steps\":[{\"answer\":{\"type\":\"acknowledge\"},\"id\":\"s1\",\"number\":\"1.1\",\"text\":\"Gloves"
            + " on\"}],\"title\":\"Prepare\"}],\"title\":\"Open\"}",
        CanonicalJson.text(ContentJson.write(content)));
  }

  @Test
  void keepsAnAuthorsOwnNumberAndTheDigitsOfAQuantity() {
    Content back = ContentJson.read(ContentJson.write(torque()));
    Step step = back.step(new StepId("s1")).orElseThrow();
    assertEquals("14", step.number());
    assertEquals("12.50", String.valueOf(Objects.requireNonNull(step.specification()).nominal()));
  }

  @Test
  void saysWhereAndWhyAWrongDocumentIsWrong() {
    JsonException refused =
        assertThrows(
            JsonException.class,
            () ->
                read(
                    "{\"format\":\"tarkka-document/1\",\"kind\":\"procedure\",\"sections\":"
                        + "[{\"steps\":[{\"id\":\"a\",\"answer\":{\"type\":\"smell\"}}]}]}"));
    assertEquals("sections[0].steps[0].answer.type is not known: \"smell\"", refused.getMessage());
  }

  private static Content read(String json) {
    return ContentJson.read(JsonText.object(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static Content torque() {
    Step step =
        new StepBuilder(new StepId("s1"), "Torque the bolts")
            .number("14")
            .key(true)
            .number(Specification.around(new BigDecimal("12.50"), new BigDecimal("0.5"), "N·m"))
            .notices(List.of(new Notice(Notice.Level.WARNING, "Pinch point.")))
            .timers(List.of(new Timer(60L, null)))
            .media(List.of(new Media("bolt.png", null)))
            .signOff(SignOff.BLIND)
            .hold(HoldPoint.THIS_STEP)
            .how("SOP-009")
            .escalation(
                new Escalation("Scrap one bolt alone", List.of(Contact.of("Foreman, 040 1"))))
            .steps(List.of(Step.of(new StepId("s1a"), "Clean the thread")))
            .build();
    return Content.of(
            Kind.PROCEDURE,
            "GB-20",
            "Gearbox",
            List.of(
                Section.of("Assemble", List.of(step))
                    .withCues(new Section.Cues("the oil is warm", "Gearbox closed"))))
        .toBuilder()
        .escalation(new Escalation("Nothing alone", List.of(new Contact("Owner", ""))))
        .finalCheck(true)
        .build();
  }

  private static Section section(String step) {
    return Section.of("Prepare", List.of(Step.of(new StepId("s1"), step)));
  }
}
