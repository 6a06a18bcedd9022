package app.tarkka.paper.preview;

import app.tarkka.paper.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of the operating system. */
public final class InstalledPrinters implements Printers {

  @Override
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    if (usual != null) {
      names.add(usual.getName());
    }
    Arrays.stream(services()).map(PrintService::getName).forEach(names::add);
    return List.copyOf(names);
  }

  @Override
  public void print(String printer, Paper paper) throws PrintingFailed {
    PrintService service =
        Arrays.stream(services())
            .filter(one -> one.getName().equals(printer))
            .findFirst()
            .orElseThrow(() -> new PrintingFailed(printer + " is no longer there"));
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(paper.title());
      // Boxes and QR codes are measured: the page is printed at its own size, never shrunk to fit.
      job.setPageable(new PDFPageable(document));
      job.print();
    } catch (IOException | PrinterException e) {
      throw new PrintingFailed(e);
    }
  }

  private static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
  }
}
