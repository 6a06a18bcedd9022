package app.tarkka.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What other programs put on the clipboard, as indented lines; {@code # } is a heading. */
class PastedTest {
  @Test
  void numberedTextHasTheLevelsOfItsNumbers() {
    assertEquals(
        """
        # Prepare
         Put on gloves
         Clean the bench
          Use 2.5 kg of soap
        # Assemble
         Fit the cover\
        """,
        plain(
            """
            1. Prepare
            1.1 Put on gloves
            1.2. Clean the bench
            1.2.1 Use 2.5 kg of soap

            2. Assemble
            2.1 Fit the cover
            """));
  }

  @Test
  void aFigureThatCountsOnFromNothingIsNoNumber() {
    String mix = " Mix\n 2.5 kg of flour\n 12 bolts";
    assertEquals(mix, plain("1. Mix\n2.5 kg of flour\n12 bolts"));
    assertEquals(mix, html("<p>1. Mix</p><p>2.5 kg of flour</p><p>12 bolts</p>"));
    assertEquals("# 2.5 mm holes\n Drill", html("<h2>2.5 mm holes</h2><p>Drill</p>"));
    assertEquals(
        "# Prepare\n# Clean\n 2.5 kg of soap",
        html("<h2>1. Prepare</h2><h3>1.1 Clean</h3><p style='mso-list:l0 level1'>2.5 kg of soap"));
  }

  @Test
  void anInitialIsNoLetterOfAList() {
    assertEquals(" A. Smith signs\n Close", html("<p>A. Smith signs</p><p>Close</p>"));
    assertEquals(" A. Smith signs\n Close", plain("A. Smith signs\nClose"));
    assertEquals(
        " flour\n  fine\n  sifted\n water", plain("a. flour\n   i. fine\n   ii. sifted\nb. water"));
    assertEquals(" flour\n water", html("<p>a) flour</p><p>b) water</p>"));
  }

  @Test
  void bulletsHaveTheLevelsOfTheirIndents() {
    assertEquals(
        "# Tools\n Knife\n  sharp\n  clean\n Board",
        plain("Tools:\n• Knife\n    o\tsharp\n    o\tclean\n• Board"));
    assertEquals(" a\n  b\n   c\n d", plain("- a\n\t- b\n\t\t- c\n- d"));
    assertEquals(" Lock\n Light off", plain("[ ] Lock\n☐ Light off"));
  }

  @Test
  void aWrappedItemIsOneLineAndBlankLinesAreNone() {
    assertEquals(
        " Open the door and wait\n Close it",
        plain("1. Open the door\n   and wait\n\n\u00A0\n2. Close it\n\n"));
  }

  @Test
  void textFromRightToLeftKeepsItsLettersAndItsNumbersGo() {
    assertEquals(" اغسل يديك\n ارتد القفازات", plain("١. اغسل يديك\n٢. ارتد القفازات"));
  }

  @Test
  void wordSaysTheLevelsOfItsListsInStyles() {
    String word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
        <!--StartFragment-->
        <p class=MsoHeading1 style='mso-outline-level:1'>Prepare<o:p></o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Put on
        gloves<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
        style='mso-list:Ignore'>a.<span>&nbsp; </span></span><![endif]>do <b>not</b> use talc</p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span><b>Close</b></p>
        <!--EndFragment--></body></html>
        """;
    assertEquals("# Prepare\n Put on gloves\n  do **not** use talc\n Close", html(word));
  }

  @Test
  void webPagesSayTheirLevelsInLists() {
    assertEquals(
        "# Bread\n Mix\n  flour\n   fine\n   deeper\n Bake",
        html(
            """
            <h2>Bread</h2><ol><li><p>Mix</p><ul><li>flour<ul><li>fine<ul><li>deeper</li></ul></li>
            </ul></li></ul></li><li>Bake</li></ol><script>alert(1)</script><p style="display:none">x</p>
            """));
    assertEquals(
        " a\n  b\n c",
        html("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>"),
        "as Google writes");
    assertEquals(" one\n two\n three", html("<div>one<br>two</div><div><div>three</div></div>"));
  }

  @Test
  void aSpreadsheetIsATable() {
    Pasted.Table table =
        assertInstanceOf(
            Pasted.Table.class, Pasted.of("", "Check\tLimits\n\"Bore\nof A\"\t10-12 mm\n\t\n"));
    assertEquals(
        List.of(List.of("Check", "Limits"), List.of("Bore\nof A", "10-12 mm")), table.rows());
    assertInstanceOf(Pasted.Lines.class, Pasted.of("", "1.\tone\n2.\ttwo\n3.\tthree"), "as Word");
  }

  @Test
  void mergedCellsAreSaidInEachRowThatTheyReach() {
    Pasted.Table table =
        assertInstanceOf(
            Pasted.Table.class,
            Pasted.of(
                """
                <table><tr><td colspan=3>Prepare</td></tr>
                <tr><td rowspan=2>Oven</td><td>Heat</td><td>200</td></tr>
                <tr><td>Wait</td><td>10</td></tr></table>
                """,
                ""));
    assertEquals(
        List.of(
            List.of("Prepare", "", ""),
            List.of("Oven", "Heat", "200"),
            List.of("Oven", "Wait", "10")),
        table.rows());
  }

  @Test
  void aTableAmongOtherTextIsLines() {
    assertEquals(
        " Look\n A · 1\n B · 2", html("<p>Look</p><table><tr><td>A<td>1<tr><td>B<td>2</table>"));
  }

  @Test
  void signsThatMeanNothingAreNotTakenForMarks() {
    assertEquals(" 2\\*3\\*4\n x", html("<p>2*3*4</p><p>x</p>"));
  }

  @Test
  void aPictureOnlyOrNothingIsNoLine() {
    assertEquals(0, Pasted.of("<img src=x.png>", "").size());
    assertEquals(0, Pasted.of("", " \n\u00A0\n").size());
  }

  @Test
  void twoThousandLinesAreReadAndTooManyAreCutOff() {
    String many =
        IntStream.range(0, 2000).mapToObj(i -> i + 1 + ". line").collect(Collectors.joining("\n"));
    assertEquals(2000, Pasted.of("", many).size());
    assertEquals(Pasted.MOST, Pasted.of("", "a\n".repeat(20_000)).size());
    assertEquals(2000, Pasted.of("<ul>" + "<li>a</li>".repeat(2000) + "</ul>", "").size());
    assertTrue(Pasted.of("<div>".repeat(3000) + "deep<p>x", "").size() > 0);
  }

  private static String plain(String text) {
    return shown(Pasted.of("", text));
  }

  private static String html(String html) {
    return shown(Pasted.of(html, ""));
  }

  private static String shown(Pasted pasted) {
    return assertInstanceOf(Pasted.Lines.class, pasted).lines().stream()
        .map(line -> (line.level() == 0 ? "# " : " ".repeat(line.level())) + line.text())
        .collect(Collectors.joining("\n"));
  }
}
