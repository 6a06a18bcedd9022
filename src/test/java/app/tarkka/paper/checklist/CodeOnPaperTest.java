package app.tarkka.paper.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A command is typed from the sheet, so it stands there as it has to be typed. */
class CodeOnPaperTest {
  private static final String LONG =
      "cfg_bids"
          + " (/home/oesteban/.miniconda/lib/python3.9/site-packages/datalad/resources/procedures/cfg_bids.py)"
          + " [python_script]";

  @Test
  void codeKeepsItsLinesAndLosesWhatIsForPrograms() throws IOException {
    List<String> lines =
        lines(
            "Push it:\n"
                + "``` shell title=\"Store it\" hl_lines=\"2\"\n"
                + "cd data/\n"
                + "  git push\n"
                + "```\n"
                + "Then wait.");

    assertTrue(lines.contains("cd data/"), lines::toString);
    assertTrue(lines.contains("git push"), lines::toString);
    assertTrue(lines.contains("Store it"), lines::toString);
    assertTrue(lines.contains("Then wait."), lines::toString);
    assertFalse(String.join("\n", lines).contains("shell"), lines::toString);
    assertFalse(String.join("\n", lines).contains("hl_lines"), lines::toString);
  }

  @Test
  void nothingOfALongLineRunsOffThePage() throws IOException {
    List<String> lines = lines("Check:\n```shell\n$ datalad --discover\n" + LONG + "\n```");

    assertTrue(lines.contains("$ datalad --discover"), lines::toString);
    String all = String.join("", lines).replace(" ", "");
    assertTrue(all.contains(LONG.replace(" ", "")), all);
  }

  @Test
  void codeLongerThanAPageGoesOnOnTheNext() throws IOException {
    String code = String.join("\n", IntStream.range(0, 120).mapToObj(i -> "line " + i).toList());
    List<String> lines = lines("Run:\n```\n" + code + "\n```");

    assertEquals(120, lines.stream().filter(line -> line.matches("line \\d+")).count());
  }

  @Test
  void whatLooksLikeAHeadingOrASignStays() throws IOException {
    assertTrue(lines("# 5 wrench").stream().anyMatch(line -> line.endsWith("# 5 wrench")));
    assertTrue(lines("+ 5 V on pin 3").stream().anyMatch(line -> line.endsWith("+ 5 V on pin 3")));
    assertTrue(lines("1. of May").stream().anyMatch(line -> line.endsWith("1. of May")));
  }

  private static List<String> lines(String step) throws IOException {
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Code",
            List.of(
                Section.of(
                    "Do",
                    List.of(
                        new StepBuilder(new StepId("s1"), step)
                            .notices(List.of(new Notice(Notice.Level.NOTICE, "Use `bash`.")))
                            .build()))));
    byte[] pdf =
        ChecklistSheet.of(Sheets.effective(content), Sheets.onPaper(PaperSize.A4), Pictures.NONE)
            .pdf();
    return Pdf.pages("code", pdf).stream()
        .flatMap(String::lines)
        .map(String::strip)
        .map(line -> line.replaceAll("\\s+", " "))
        .toList();
  }
}
