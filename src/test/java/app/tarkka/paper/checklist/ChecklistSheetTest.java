package app.tarkka.paper.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistSheetTest {

  private static Paper sheet(Content content, PaperSize paper) {
    Revision revision = Sheets.effective(content);
    return ChecklistSheet.of(revision, Sheets.onPaper(paper), Pictures.NONE);
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void saysOnEveryPageWhatItIs(PaperSize size) throws IOException {
    Paper paper = sheet(Sheets.torque(), size);

    List<String> pages = Pdf.pages("torque-" + size, paper.pdf());

    assertEquals(paper.pages(), pages.size());
    for (int i = 0; i < pages.size(); i++) {
      String page = pages.get(i);
      for (String said :
          List.of(
              "Flange assembly DN 80: torque, gap and leak test",
              "QC-004",
              "Revision 3",
              "Effective 12 Mar 2026",
              "Page " + (i + 1) + " of " + pages.size(),
              "Sheet 7K3M-2Q9X",
              "Printed 22 Nov 2026 15:05 +02:00 by Aino Virtanen",
              "Uncontrolled when printed")) {
        assertTrue(page.contains(said), () -> said + " in:\n" + page);
      }
    }
  }

  /** Else a step that was not needed looks as one that was forgotten. */
  @Test
  void aStepWithAConditionHasABoxForNotApplicable() throws IOException {
    Condition only = Condition.when(new StepId("a"), new Condition.Test.Failed());
    Content content =
        Content.of(
            Kind.CHECKLIST,
            "QC-1",
            "Leaks",
            List.of(
                Section.of(
                    "Look",
                    List.of(
                        Sheets.step("a", "Look for leaks.").answer(new Answer.PassFail()).build(),
                        Sheets.step("b", "Tighten it.").condition(only).build(),
                        Sheets.step("c", "Measure it.")
                            .condition(only)
                            .number(Specification.between(BigDecimal.ONE, BigDecimal.TEN, "bar"))
                            .signOff(SignOff.BLIND)
                            .build()))));
    Paper paper = sheet(content, PaperSize.A4);
    List<String> boxes =
        paper.fillIns().stream()
            .filter(box -> box.what().equals("not-applicable"))
            .map(box -> box.of())
            .toList();
    assertEquals(List.of("b", "c", "c"), boxes, "the doer's two and the checker's one");
    assertTrue(Pdf.flat(paper.pdf()).contains("Not applicable"));
  }

  /** What is signed for is in sight where it is signed. */
  @Test
  void signaturesAreOnNoPageByThemselves() throws IOException {
    for (int many = 10; many <= 40; many++) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        steps.add(Sheets.step("s" + i, "Look at it and wipe it.").build());
      }
      Content content =
          Content.of(Kind.CHECKLIST, "QC-1", "Wipe", List.of(Section.of("All", steps)));
      String last = Pdf.pages("signed-" + many, sheet(content, PaperSize.A4).pdf()).getLast();
      assertTrue(last.contains("Look at it and wipe it."), many + " steps: " + last);
    }
  }

  /** Moved all together, many notices would leave half a page empty. */
  @Test
  void manyNoticesMayPart() throws IOException {
    List<Notice> notices = Collections.nCopies(7, new Notice(Notice.Level.WARNING, "Mind it."));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      steps.add(Sheets.step("s" + i, "Wipe it.").build());
    }
    steps.add(Sheets.step("last", "Close it.").notices(notices).build());
    Content content = Content.of(Kind.CHECKLIST, "QC-1", "Wipe", List.of(Section.of("A", steps)));
    List<String> pages = Pdf.pages("notices", sheet(content, PaperSize.A4).pdf());
    assertTrue(pages.getFirst().contains("Mind it."), pages.getFirst());
    String second = pages.get(1);
    assertTrue(second.indexOf("Mind it.") < second.indexOf("Close it."), second);
    assertTrue(second.contains("Mind it."), "one stays with its step: " + second);
  }

  @Test
  void printsTheEasyOneOnOnePage() throws IOException {
    Paper paper = sheet(Sheets.sandwich(), PaperSize.A4);
    Pdf.pages("sandwich", paper.pdf());
    assertEquals(1, paper.pages());
  }

  /** The words of every page, in their places; a change here is a change of every shop's paper. */
  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void looksAsItDid(PaperSize size) throws IOException {
    String name = "sandwich-" + size.name().toLowerCase(Locale.ROOT);
    String now = String.join("\f", Pdf.pages(name, sheet(Sheets.sandwich(), size).pdf()));
    Files.writeString(Path.of("target", "paper", name + ".txt"), now);
    try (InputStream golden = getClass().getResourceAsStream(name + ".txt")) {
      assertNotNull(golden, "no golden text; the sheet's own lies in target/paper");
      assertEquals(new String(golden.readAllBytes(), StandardCharsets.UTF_8), now);
    }
  }

  @Test
  void whatIsReadAloudHasTwoColumnsAndTwoSignaturesASection() throws IOException {
    Content plain = Sheets.sandwich();
    Content read =
        plain.toBuilder()
            .mode(Mode.CALL_RESPONSE)
            .sections(
                List.of(
                    plain.sections().getFirst(),
                    Section.of("Put away", List.of(Sheets.step("rest", "Cover the ham.").build()))))
            .build();
    String text = Pdf.flat(sheet(read, PaperSize.A4).pdf());
    Pdf.pages("called", sheet(read, PaperSize.A4).pdf());

    for (String said :
        List.of(
            "Challenge: read aloud",
            "Response",
            "I answered these lines myself.",
            "I read these lines aloud and heard the answers.")) {
      assertEquals(3, text.split(Pattern.quote(said), -1).length, () -> said + " in " + text);
    }
    String once = Pdf.flat(sheet(plain, PaperSize.A4).pdf());
    assertFalse(once.contains("Challenge") || once.contains("heard the answers"), once);
  }

  @Test
  void theCheckersSheetIsNeverOnTheBackOfTheDoers() throws IOException {
    List<Section> one = List.of(Sheets.torque().sections().getLast());
    for (Content content :
        List.of(Sheets.torque(), Content.of(Kind.CHECKLIST, "QC-5", "Torque", one))) {
      List<String> pages = Pdf.pages("leaf", sheet(content, PaperSize.A4).pdf());
      String checkers =
          pages.stream()
              .filter(page -> page.contains("For the second person only"))
              .findFirst()
              .orElseThrow();
      assertEquals(0, pages.indexOf(checkers) % 2, pages::toString);
    }
  }

  @Test
  void losesNothingOfALongOne() throws IOException {
    Content content = Sheets.nasty();
    Paper paper = sheet(content, PaperSize.A4);
    Pdf.pages("nasty", paper.pdf());
    String text = Pdf.flat(paper.pdf()).replaceAll("\\s", "");
    content
        .stepsAsWritten()
        .forEach(
            step ->
                assertTrue(text.contains(step.text().replaceAll("\\s", "")), () -> step.text()));
  }
}
