package app.tarkka.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDFs back with a library that did not write them. */
public final class Pdf {
  private Pdf() {}

  /** The text of each page; the bytes are left in target/paper for whoever wants to look. */
  public static List<String> pages(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "paper"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      return pages;
    }
  }

  /** The files inside, as text. */
  public static List<String> attached(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      List<String> texts = new ArrayList<>();
      if (names.getEmbeddedFiles() != null) {
        for (PDComplexFileSpecification file : names.getEmbeddedFiles().getNames().values()) {
          texts.add(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
        }
      }
      return texts;
    }
  }

  /** The text in the order in which it was written, white space as single spaces. */
  public static String flat(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** What stands for each picture, in the order of the structure. */
  public static List<String> alternatives(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> found = new ArrayList<>();
      addAlternatives(document.getDocumentCatalog().getStructureTreeRoot(), found);
      return found;
    }
  }

  private static void addAlternatives(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getAlternateDescription() != null) {
          found.add(element.getAlternateDescription());
        }
        addAlternatives(element, found);
      }
    }
  }
}
