package app.tarkka.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void sortsMembersAndLeavesNoWhiteSpace() {
    assertEquals("{\"a\":[1,true],\"b\":\"x\"}", canonical("{ \"b\" : \"x\", \"a\": [1, true] }"));
  }

  @Test
  void sortsByUtf16CodeUnitsAsRfc8785Asks() {
    // The emoji's first code unit, D83D, comes before FB33.
    assertEquals(
        "{\"\uD83D\uDE00\":1,\"\uFB33\":2}", canonical("{\"\uFB33\":2,\"\uD83D\uDE00\":1}"));
  }

  @Test
  void writesTheShortestEscapes() {
    assertEquals(
        "{\"t\":\"\\n\\u000f\\\"\\\\/é\"}",
        canonical("{\"t\":\"\\u000A\\u000F\\\"\\\\\\/\\u00e9\"}"));
  }

  @Test
  void refusesHalfACharacter() {
    Json half = Json.object().text("t", "\uD83D").build();
    assertThrows(JsonException.class, () -> CanonicalJson.bytes(half));
  }

  @Test
  void refusesNumbersWithAFractionAndMembersNamedTwice() {
    assertThrows(JsonException.class, () -> canonical("{\"a\":1.5}"));
    assertThrows(JsonException.class, () -> canonical("{\"a\":1,\"a\":2}"));
    assertThrows(JsonException.class, () -> canonical("{\"a\":1} {}"));
    assertThrows(JsonException.class, () -> canonical(""));
  }

  private static String canonical(String text) {
    return CanonicalJson.text(JsonText.object(text.getBytes(StandardCharsets.UTF_8)));
  }
}
