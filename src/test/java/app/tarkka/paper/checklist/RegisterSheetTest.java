package app.tarkka.paper.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PdfStandards;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.layout.FillIn;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterSheetTest {

  @ParameterizedTest
  @EnumSource
  void everyPageHasTheSameRowsAndEachCellCanBeWrittenIn(SheetLanguage language) throws Exception {
    Paper paper = register(Sheets.torque(), language);
    List<FillIn> cells = paper.fillIns();
    Set<Long> rows =
        cells.stream()
            .filter(cell -> cell.what().startsWith("by-"))
            .collect(Collectors.groupingBy(FillIn::page, Collectors.counting()))
            .values()
            .stream()
            .collect(Collectors.toSet());
    assertEquals(1, rows.size(), rows::toString);
    for (FillIn cell : cells) {
      assertTrue(cell.width() >= 24 && cell.height() >= 9.99, cell::toString);
    }
    PdfStandards.kept(paper.pdf());
  }

  @Test
  void aStepIsOnItWhole() throws IOException {
    String text =
        "Push the bearings onto the shaft until they touch the shoulder. ".repeat(3).strip();
    Content content =
        Content.of(
            Sheets.sandwich().kind(),
            "SOP-1",
            "Bearings",
            List.of(Section.of("A", List.of(Sheets.step("a", text).build()))));
    String said = Pdf.flat(register(content, SheetLanguage.ENGLISH).pdf()).replace("- ", "");
    assertTrue(said.contains(text), said);
    assertFalse(said.contains("…"), said);
  }

  @Test
  void oneStepIsSaidAsOne() throws IOException {
    Content two = Sheets.torque();
    assertTrue(Pdf.flat(register(two, SheetLanguage.ENGLISH).pdf()).contains("2 steps that"));
    Content one =
        Content.of(
            two.kind(),
            "QC-1",
            "Torque",
            List.of(
                Section.of(
                    "A",
                    two.stepsAsWritten()
                        .filter(step -> !step.id().value().equals("gap"))
                        .toList())));
    String said = Pdf.flat(register(one, SheetLanguage.ENGLISH).pdf());
    assertTrue(said.contains("one step that a second person"), said);
  }

  @Test
  void whoReadsAloudSignsWhereAStepIsCalled() throws IOException {
    Content called = Sheets.sandwich().toBuilder().mode(Mode.CALL_RESPONSE).build();
    assertTrue(Pdf.flat(register(called, SheetLanguage.ENGLISH).pdf()).contains("Read aloud by"));
    assertFalse(
        Pdf.flat(register(Sheets.sandwich(), SheetLanguage.ENGLISH).pdf())
            .contains("Read aloud by"));
  }

  private static Paper register(Content content, SheetLanguage language) {
    return RegisterSheet.of(
        Sheets.effective(content),
        PrintedWording.original(content),
        Sheets.onPaper(PaperSize.A4).in(language));
  }
}
