package app.tarkka.paper.preview;

import app.tarkka.paper.Pace;
import app.tarkka.paper.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of the operating system. */
public final class InstalledPrinters implements Printers {
  private static final DocFlavor FLAVOR = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

  private final Supplier<List<PrintService>> services;

  public InstalledPrinters() {
    this(InstalledPrinters::installed);
  }

  /**
   * @param services the usual one first
   */
  InstalledPrinters(Supplier<List<PrintService>> services) {
    this.services = services;
  }

  @Override
  public List<String> names() {
    return services.get().stream().map(PrintService::getName).distinct().toList();
  }

  @Override
  public PrinterOffer offer(String printer) {
    return service(printer)
        .map(service -> new PrinterOffer(sides(service), trays(service)))
        .orElse(PrinterOffer.NOTHING);
  }

  @Override
  public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace)
      throws PrintingFailed {
    PrintService service =
        service(printer).orElseThrow(() -> new PrintingFailed(printer + " is no longer there"));
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      // Boxes and QR codes are measured: the page is printed at its own size, never shrunk to fit.
      ChosenPages pages =
          new ChosenPages(
              new PDFPageable(document), order.pages().of(document.getNumberOfPages()), pace);
      PrinterJob job = PrinterJob.getPrinterJob();
      job.setPrintService(service);
      job.setJobName(paper.title());
      job.setPageable(pages);
      try {
        job.print(attributes(service, paper, order));
      } catch (PrinterException e) {
        if (pages.ended().isPresent()) {
          throw pages.ended().get();
        }
        throw e;
      }
    } catch (IOException | PrinterException e) {
      throw new PrintingFailed(e);
    }
  }

  private static PrintRequestAttributeSet attributes(
      PrintService service, Paper paper, PrintOrder order) {
    PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();
    asked.add(new JobName(paper.title(), null));
    asked.add(new Copies(order.copies()));
    order.sides().ifPresent(sides -> asked.add(sides.attribute()));
    order
        .tray()
        .flatMap(name -> media(service).stream().filter(one -> named(one, name)).findFirst())
        .ifPresent(asked::add);
    return asked;
  }

  private static boolean named(MediaTray tray, String name) {
    return tray.toString().equals(name);
  }

  private static List<PrintedSides> sides(PrintService service) {
    Object offered = service.getSupportedAttributeValues(Sides.class, FLAVOR, null);
    if (!(offered instanceof Sides[] values)) {
      return List.of();
    }
    List<Sides> all = List.of(values);
    return Arrays.stream(PrintedSides.values())
        .filter(side -> all.contains(side.attribute()))
        .toList();
  }

  private static List<String> trays(PrintService service) {
    return media(service).stream().map(MediaTray::toString).distinct().toList();
  }

  private static List<MediaTray> media(PrintService service) {
    Object offered = service.getSupportedAttributeValues(Media.class, FLAVOR, null);
    return offered instanceof Media[] values
        ? Arrays.stream(values)
            .filter(MediaTray.class::isInstance)
            .map(MediaTray.class::cast)
            .toList()
        : List.of();
  }

  private Optional<PrintService> service(String printer) {
    return services.get().stream().filter(one -> one.getName().equals(printer)).findFirst();
  }

  private static List<PrintService> installed() {
    Set<PrintService> all = new LinkedHashSet<>();
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    if (usual != null) {
      all.add(usual);
    }
    all.addAll(Arrays.asList(PrintServiceLookup.lookupPrintServices(FLAVOR, null)));
    return List.copyOf(all);
  }
}
