package app.tarkka.paper.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWhole;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.record.RunStoryPaper;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunView;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However long somebody wrote, every step is on every kind of sheet, and within its margins. */
class AtLengthTest {
  private static final PrintJob JOB = Sheets.onPaper(PaperSize.A4);

  /** The number on the black mark at the edge. */
  private static final String TAB = "beyond the margins: 1 at 569.0";

  /** What is far too long. */
  enum Wordy {
    TITLE,
    VERY_LONG_TITLE,
    TITLE_OF_ONE_WORD,
    SECTION,
    SUB_SECTION,
    SECTION_OF_ONE_WORD,
    SECTION_NOTICE,
    STEP,
    STEP_NOTICE;

    Content content() {
      String title =
          switch (this) {
            case TITLE -> words(3_000);
            case VERY_LONG_TITLE -> words(10_000);
            case TITLE_OF_ONE_WORD -> "x".repeat(3_000);
            default -> "Ham sandwich";
          };
      String section =
          switch (this) {
            case SECTION, SUB_SECTION -> words(4_000);
            case SECTION_OF_ONE_WORD -> "y".repeat(6_000);
            default -> "Make it";
          };
      List<Notice> notices = List.of(new Notice(Notice.Level.WARNING, words(6_000)));
      List<Step> steps =
          List.of(
              Sheets.step("hands", this == STEP ? words(10_000) : "Wash your hands.")
                  .notices(this == STEP_NOTICE ? notices : List.of())
                  .build(),
              Sheets.step("ham", "Weigh the cooked ham on the small scale.")
                  .number(Specification.around(new BigDecimal("60"), new BigDecimal("5"), "g"))
                  .build());
      return Content.of(
          Kind.CHECKLIST,
          "QC-1",
          title,
          List.of(
              new Section(
                  section,
                  this == SUB_SECTION ? 3 : 2,
                  "",
                  this == SECTION_NOTICE ? notices : List.of(),
                  steps)));
    }

    private static String words(int characters) {
      StringBuilder text = new StringBuilder();
      for (int i = 1; text.length() < characters; i++) {
        text.append("word").append(i).append(' ');
      }
      return text.toString().strip();
    }
  }

  static Stream<Wordy> losesNoStep() {
    return Arrays.stream(Wordy.values());
  }

  @ParameterizedTest
  @MethodSource
  void losesNoStep(Wordy what) throws IOException {
    Content content = what.content();
    List<String> found = new ArrayList<>();
    for (GoldenSheet sheet : List.of(GoldenSheet.CHECKLIST, GoldenSheet.PROCEDURE)) {
      add(found, sheet.name(), PrintedWhole.of(content, sheet.print(content, JOB)));
    }
    Paper card = GoldenSheet.WALL_CARD.print(content, JOB);
    add(found, "WALL_CARD", PrintedWhole.ofSteps(content, card));
    Paper manual = GoldenSheet.MANUAL.print(content, JOB);
    PrintedWhole.ofSteps(content, manual).stream()
        .filter(one -> !one.contains(TAB))
        .forEach(one -> found.add("MANUAL: " + one));
    record(content, found);
    add(found, "GOING_ON", PrintedWhole.ofSteps(content, goingOn(content)));
    assertEquals(List.of(), found);
  }

  @ParameterizedTest
  @MethodSource("losesNoStep")
  void aRegisterHasAColumnForEachAnswer(Wordy what) throws IOException {
    Paper register = GoldenSheet.REGISTER.print(what.content(), JOB);
    assertTrue(Pdf.flat(register.pdf()).contains("Weigh the cooked ham on the small scale."));
  }

  /** Its cells go on from page to page, so that the text of one is not read in one piece. */
  private static void record(Content content, List<String> found) throws IOException {
    Paper paper = RunStoryPaper.begun(content, JOB);
    Content nothing = Content.of(content.kind(), content.code(), "", List.of());
    add(found, "RECORD", PrintedWhole.of(nothing, paper));
    String out = Pdf.flat(paper.pdf());
    content
        .stepsAsWritten()
        .flatMap(step -> Arrays.stream(step.text().split(" ", -1)))
        .filter(word -> !out.contains(word))
        .forEach(word -> found.add("RECORD: " + word));
  }

  private static void add(List<String> all, String sheet, List<String> found) {
    found.forEach(one -> all.add(sheet + ": " + one));
  }

  private static Paper goingOn(Content content) {
    return ChecklistSheet.goingOn(
        new RunView(RunStoryPaper.begun(content), null),
        Sheets.effective(content),
        PrintedWording.original(content),
        PersonId::value,
        JOB,
        Pictures.NONE);
  }
}
