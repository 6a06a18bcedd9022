package app.tarkka.paper.layout;

import org.openpdf.text.pdf.PdfName;

/** What a part of the page is, for readers that do not see it. */
public enum Tag {
  DOCUMENT("Document"),
  H1("H1"),
  H2("H2"),
  H3("H3"),
  P("P"),
  FIGURE("Figure"),
  /** Of a list: items that follow one another are one. */
  ITEM("LI"),
  /** The number or the mark of an item. */
  LABEL("Lbl"),
  TABLE("Table"),
  ROW("TR"),
  HEAD_CELL("TH"),
  CELL("TD"),
  LINK("Link");

  private final PdfName pdf;

  Tag(String name) {
    pdf = new PdfName(name);
  }

  PdfName pdf() {
    return pdf;
  }

  /** Whether it holds other parts, and no text of its own. */
  boolean groups() {
    return switch (this) {
      case DOCUMENT, ITEM, TABLE, ROW, HEAD_CELL, CELL, LINK -> true;
      case H1, H2, H3, P, FIGURE, LABEL -> false;
    };
  }
}
