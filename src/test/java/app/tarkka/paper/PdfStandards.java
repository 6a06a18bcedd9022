package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds PDFs to the standards that they say they keep, by the validator veraPDF. */
public final class PdfStandards {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfStandards() {}

  /**
   * PDF/A-3a, to be kept, and PDF/UA-1, to be read without seeing; one at a time, for the checking
   * program keeps what it reads in places of its own.
   */
  public static synchronized void kept(byte[] pdf) throws Exception {
    assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_A), "PDF/A-3a");
    assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFUA_1), "PDF/UA-1");
  }

  /** PDF/A-3b: kept, but not to be read without seeing. */
  public static synchronized void keptToLookAt(byte[] pdf) throws Exception {
    assertEquals(List.of(), broken(pdf, PDFAFlavour.PDFA_3_B), "PDF/A-3b");
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> broken = new ArrayList<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          broken.add(
              assertion.getRuleId().getClause()
                  + ": "
                  + assertion.getMessage()
                  + " at "
                  + assertion.getLocation().getContext());
        }
      }
      assertEquals(result.isCompliant(), broken.isEmpty());
      return broken;
    }
  }
}
