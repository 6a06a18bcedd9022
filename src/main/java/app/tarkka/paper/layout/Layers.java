package app.tarkka.paper.layout;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What a page is drawn on: shapes first and letters above them, each in one run, since starting and
 * ending either takes a third of a page's bytes.
 */
record Layers(Shapes shapes, Letters letters) {
  static Layers ofPages(PdfWriter writer, StructureTree tree) {
    PdfContentByte above = writer.getDirectContent();
    return new Layers(
        new Shapes(writer, writer.getDirectContentUnder(), tree, true),
        new Letters(new Pen(writer, above), above, tree));
  }

  /** Of something that is drawn once and stands on many pages as decoration. */
  static Layers ofDecoration(PdfWriter writer, PdfContentByte out, StructureTree tree) {
    return new Layers(
        new Shapes(writer, out, tree, false), new Letters(new Pen(writer, out), out, tree));
  }

  void end() {
    shapes.end();
    letters.end();
  }
}
