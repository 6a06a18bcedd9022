package app.tarkka.paper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Style;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class InlineTest {
  private static List<Span> spans(String markdown) {
    return Inline.within(
        Parser.builder().build().parse(markdown).getFirstChild(), Style.regular(12));
  }

  private static String text(String markdown) {
    return spans(markdown).stream().map(Span::text).collect(Collectors.joining());
  }

  @Test
  void printsTheAddressOfALink() {
    assertEquals(
        "manual (https://example.org/m) now", text("[*man*ual](https://example.org/m) now"));
    assertEquals("https://example.org", text("<https://example.org>"));
  }

  @Test
  void tagsAreLooksAndPlacesToFillInAreWords() {
    assertEquals("CO₂ at 10³ Pa\nnow", text("CO<sub>2</sub> at 10<sup>3</sup> Pa<br>now"));
    assertEquals("<name class=\"x\"> today", text("<name class=\"x\"> <mark>today</mark>"));
    Span raised = spans("DataLad<sup>[1]</sup>").getLast();
    assertEquals(new Span("[1]", Style.regular(12).raised()), raised);
  }
}
