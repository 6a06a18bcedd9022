import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A checklist of many pages, and the same words as a DOCX and an HTML file: a heading for each
 * section, and a row for each step with a box to tick, its number, its words and what is asked. The
 * rows are as high as Tarkka's, so that each prints about as many pages.
 */
record LongChecklist(Content content) {
  private static final int IN_SECTION = 20;

  static LongChecklist of(int steps) {
    Random random = new Random(11);
    List<String> words = Shop.vocabulary(4_000, random);
    List<Section> sections = new ArrayList<>();
    for (int from = 0; from < steps; from += IN_SECTION) {
      List<Step> some = new ArrayList<>();
      for (int i = from; i < Math.min(steps, from + IN_SECTION); i++) {
        some.add(step(i, Shop.sentence(words, 8 + random.nextInt(10), random)));
      }
      sections.add(Section.of(Shop.sentence(words, 3, random), some));
    }
    return new LongChecklist(Content.of(Kind.CHECKLIST, "QC-001", "A long checklist", sections));
  }

  private static Step step(int number, String text) {
    StepBuilder step = new StepBuilder(new StepId("s" + number), text);
    return switch (number % 4) {
      case 0 -> step.answer(new Answer.PassFail()).build();
      case 1 ->
          step.number(Specification.around(new BigDecimal("60"), new BigDecimal("5"), "g")).build();
      default -> step.build();
    };
  }

  /** What stands at the right of a step. */
  private static String asked(Step step) {
    return switch (step.answer()) {
      case Answer.PassFail _ -> "\u2610 pass \u2610 fail";
      case Answer.Quantity _ -> "_________ g (55 to 65)";
      default -> "";
    };
  }

  /** An OOXML word processing file, of no more than its text, tables and a numbered foot. */
  Path docx(Path file) throws IOException {
    StringBuilder body = new StringBuilder();
    body.append(paragraph("QC-001 A long checklist", 30));
    int section = 0;
    for (Section one : content.sections()) {
      section++;
      body.append(paragraph(section + " " + one.title(), 28));
      body.append("<w:tbl><w:tblPr><w:tblW w:w=\"9900\" w:type=\"dxa\"/>");
      body.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
      for (int width : new int[] {450, 750, 6200, 2500}) {
        body.append("<w:gridCol w:w=\"").append(width).append("\"/>");
      }
      body.append("</w:tblGrid>");
      int number = 0;
      for (Step step : one.steps()) {
        number++;
        body.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"")
            .append(step.answer() instanceof Answer.Acknowledge ? 840 : 1180)
            .append("\" w:hRule=\"atLeast\"/></w:trPr>");
        body.append(cell("\u2610", 450)).append(cell(section + "." + number, 750));
        body.append(cell(step.text(), 6200)).append(cell(asked(step), 2500)).append("</w:tr>");
      }
      body.append("</w:tbl>");
    }
    String names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/word/document.xml\" ContentType=\""
              + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override"
              + " PartName=\"/word/footer1.xml\" ContentType=\""
              + "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>"
              + "</Types>");
      put(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
      put(zip, "word/_rels/document.xml.rels", relation("footer", "footer1.xml"));
      put(
          zip,
          "word/footer1.xml",
          "<w:ftr "
              + names
              + "><w:p><w:r><w:t xml:space=\"preserve\">Page </w:t></w:r><w:fldSimple"
              + " w:instr=\"PAGE\"/><w:r><w:t xml:space=\"preserve\"> of </w:t></w:r><w:fldSimple"
              + " w:instr=\"NUMPAGES\"/></w:p></w:ftr>");
      put(
          zip,
          "word/document.xml",
          "<w:document "
              + names
              + "><w:body>"
              + body
              + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r1\"/><w:pgSz w:w=\"11906\""
              + " w:h=\"16838\"/><w:pgMar w:top=\"1900\" w:right=\"850\" w:bottom=\"1400\""
              + " w:left=\"1134\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/></w:sectPr>"
              + "</w:body></w:document>");
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
            .getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String relation(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\""
        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static String paragraph(String text, int halfPoints) {
    return "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"160\""
        + " w:after=\"80\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\""
        + halfPoints
        + "\"/></w:rPr><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static String cell(String text, int width) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:rPr><w:sz w:val=\"24\"/></w:rPr><w:t>"
        + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  Path html(Path file) throws IOException {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    html.append(content.title()).append("</title><style>body{font:12pt sans-serif}");
    html.append("table{width:100%;border-collapse:collapse}td{vertical-align:top;padding:3pt}");
    html.append("tr{page-break-inside:avoid;height:HEIGHT}tr.asked{height:ASKED}");
    html.append("td:nth-child(1){width:22px}td:nth-child(2){width:50px}");
    html.append("td:nth-child(4){width:170px}</style></head><body><h1>QC-001 ");
    html.append(content.title()).append("</h1>");
    int section = 0;
    for (Section one : content.sections()) {
      section++;
      html.append("<h2>").append(section).append(' ').append(one.title()).append("</h2><table>");
      int number = 0;
      for (Step step : one.steps()) {
        number++;
        html.append(step.answer() instanceof Answer.Acknowledge ? "<tr>" : "<tr class=asked>");
        html.append("<td>\u2610</td><td>").append(section).append('.').append(number);
        html.append("</td><td>").append(step.text()).append("</td><td>").append(asked(step));
        html.append("</td></tr>");
      }
      html.append("</table>");
    }
    String text = html.append("</body></html>").toString();
    return Files.writeString(file, text.replace("HEIGHT", "82px").replace("ASKED", "118px"));
  }
}
