package app.tarkka.paper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Style;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InlineTest {
  private static String text(String markdown) {
    return Inline.of(markdown, Style.regular(12)).stream()
        .map(Span::text)
        .collect(Collectors.joining());
  }

  @Test
  void keepsWhatLooksLikeAListOrHeading() {
    assertEquals("1. of May", text("1. of May"));
    assertEquals("# 5 wrench", text("# 5 wrench"));
  }

  @Test
  void printsTheAddressOfALink() {
    assertEquals("manual (https://example.org/m)", text("[manual](https://example.org/m)"));
    assertEquals("https://example.org", text("<https://example.org>"));
  }

  @Test
  void dropsTagsOfLooksAndKeepsOthers() {
    assertEquals("CO2 at 10^3 Pa\nnow", text("CO<sub>2</sub> at 10<sup>3</sup> Pa<br>now"));
    assertEquals("<name class=\"x\"> today", text("<name class=\"x\"> <mark>today</mark>"));
  }
}
