package app.tarkka.run.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {

  @Test
  void marksWhatWasTypedWhereAWordBegins() {
    assertEquals(
        "[Gear]box, no be[gear]", seen(Marked.anywhere("Gearbox, no begear", List.of("gear"))));
    assertEquals(
        "[Gear]box, no begear", seen(Marked.beginnings("Gearbox, no begear", List.of("gear"))));
    assertEquals(
        "[Wi]pe the [bla]de", seen(Marked.beginnings("Wipe the blade", List.of("wi", "bla"))));
  }

  @Test
  void marksLettersWithTheirDots() {
    assertEquals("[Jää]telö", seen(Marked.beginnings("Jäätelö", List.of("jaa"))));
    assertEquals("[e\u0301t]e", seen(Marked.beginnings("e\u0301te", List.of("et"))));
    assertEquals("刃を[拭]く", seen(Marked.beginnings("刃を拭く", List.of("拭"))));
  }

  @Test
  void marksNothingInTextsWithoutIt() {
    assertEquals("plain", Marked.anywhere("plain", List.of("x", "")));
    assertEquals("", Marked.beginnings("", List.of("x")));
  }

  private static String seen(String marked) {
    return marked.replace('\u0002', '[').replace('\u0003', ']');
  }
}
