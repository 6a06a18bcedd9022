package app.tarkka.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainLineTest {
  @Test
  void codeStaysLetterForLetter() {
    assertEquals(
        "Send ~/.ssh/id_ed25519.pub now", PlainLine.of("Send `~/.ssh/id_ed25519.pub` now"));
    assertEquals(
        "Check: $ ls *_a # all",
        PlainLine.of("Check:\n``` {.shell hl_lines=\"2\"}\n$ ls *_a # all\n```"));
  }

  @Test
  void aLinkIsItsText() {
    assertEquals("Set up a RIA store.", PlainLine.of("Set up a [RIA *store*](https://e.org/a_b)."));
    assertEquals("See https://e.org/a_b", PlainLine.of("See <https://e.org/a_b>"));
  }

  @Test
  void signsThatMarkNothingStay() {
    assertEquals("Set hl_lines to 2 * 3 # 4", PlainLine.of("Set hl_lines to 2 * 3 # 4"));
    assertEquals("1. of May", PlainLine.of("1. of May"));
    assertEquals("a > b", PlainLine.of("a > b"));
  }

  @Test
  void emphasisIsJudgedAsCommonMarkDoes() {
    // As markdown-it does: <em><strong><strong>@</strong></strong></em>*
    assertEquals("default('@*')", PlainLine.of("default('*****@******')"));
  }

  @Test
  void tagsOfHtmlAreReadAndPlacesToFillInStay() {
    assertEquals(
        "DataLad[1] at 10³ Pa, CO₂",
        PlainLine.of("*DataLad*<sup>[1]</sup> at 10<sup>3</sup> Pa, CO<sub>2</sub>"));
    assertEquals(
        "Press Ctrl + C now",
        PlainLine.of("Press <kbd>Ctrl</kbd> + <kbd>C</kbd><br/><span class=\"x\">now</span>"));
    assertEquals("default('<hostname>')", PlainLine.of("default('&lt;hostname&gt;')"));
    assertEquals("ssh <user>@<host>", PlainLine.of("ssh <user>@<host>"));
    assertEquals("x^n", PlainLine.of("x<sup>n</sup>"));
    assertEquals("2*3*4 & more", PlainLine.of("<div>\n2*3*4 &amp; more\n</div>"));
    assertEquals("a", PlainLine.of("a <!-- secret -->"));
    assertEquals("the front", PlainLine.of("<img src=\"a.png\" alt=\"the front\">"));
  }

  @Test
  void blocksFollowOneAnother() {
    assertEquals("Mix: • eggs • milk Bake.", PlainLine.of("Mix:\n\n- eggs\n- milk\n\nBake."));
    assertEquals("Bolt Torque M8 12", PlainLine.of("| Bolt | Torque |\n|---|--:|\n| M8 | 12 |"));
  }

  @Test
  void aLongOneIsCutWithAnEllipsis() {
    assertEquals("Mix it…", PlainLine.of("**Mix** it well", 8));
    assertEquals("Mix it", PlainLine.of("**Mix** it", 6));
    assertEquals("Weigh the…", PlainLine.of("Weigh the ham, then close", 12));
    assertEquals("Weigh the ham…", PlainLine.of("Weigh the ham, then close", 17));
    assertEquals("Donaudam…", PlainLine.of("Donaudampfschiff", 9));
  }
}
