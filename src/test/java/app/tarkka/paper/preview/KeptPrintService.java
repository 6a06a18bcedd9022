package app.tarkka.paper.preview;

import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.Nullable;

/** A printer of the platform's that draws each page, and keeps what it was asked for. */
final class KeptPrintService implements PrintService {
  private static final DocFlavor[] FLAVORS = {
    DocFlavor.SERVICE_FORMATTED.PAGEABLE, DocFlavor.SERVICE_FORMATTED.PRINTABLE
  };

  private final String name;
  private PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();
  private int pages;
  private double width;

  KeptPrintService(String name) {
    this.name = name;
  }

  int pages() {
    return pages;
  }

  /** Of the last page, in points. */
  double width() {
    return width;
  }

  @Nullable Attribute asked(Class<? extends Attribute> category) {
    return asked.get(category);
  }

  private void draw(Doc doc) throws PrintException {
    try {
      Pageable pageable = (Pageable) doc.getPrintData();
      for (int page = 0; page < pageable.getNumberOfPages(); page++) {
        PageFormat format = pageable.getPageFormat(page);
        width = format.getWidth();
        BufferedImage paper =
            new BufferedImage(
                (int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
        pageable.getPrintable(page).print(paper.createGraphics(), format, page);
        pages++;
      }
    } catch (IOException | PrinterException e) {
      throw new PrintException(e);
    }
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public DocPrintJob createPrintJob() {
    return new Job();
  }

  private final class Job implements DocPrintJob {
    @Override
    public PrintService getPrintService() {
      return KeptPrintService.this;
    }

    @Override
    public PrintJobAttributeSet getAttributes() {
      return new HashPrintJobAttributeSet();
    }

    @Override
    public void addPrintJobListener(PrintJobListener listener) {}

    @Override
    public void removePrintJobListener(PrintJobListener listener) {}

    @Override
    public void addPrintJobAttributeListener(
        PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

    @Override
    public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}

    @Override
    public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
      asked = attributes;
      draw(doc);
    }
  }

  @Override
  public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

  @Override
  public PrintServiceAttributeSet getAttributes() {
    return new HashPrintServiceAttributeSet();
  }

  @Override
  public <T extends PrintServiceAttribute> @Nullable T getAttribute(Class<T> category) {
    return null;
  }

  @Override
  public DocFlavor[] getSupportedDocFlavors() {
    return FLAVORS.clone();
  }

  @Override
  public boolean isDocFlavorSupported(DocFlavor flavor) {
    return flavor.equals(FLAVORS[0]) || flavor.equals(FLAVORS[1]);
  }

  @Override
  public Class<?>[] getSupportedAttributeCategories() {
    return new Class<?>[] {Sides.class, Media.class};
  }

  @Override
  public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
    return true;
  }

  @Override
  public @Nullable Object getDefaultAttributeValue(Class<? extends Attribute> category) {
    return null;
  }

  @Override
  public @Nullable Object getSupportedAttributeValues(
      Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
    if (category == Sides.class) {
      return new Sides[] {Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE};
    }
    return category == Media.class
        ? new Media[] {MediaSizeName.ISO_A4, MediaTray.MAIN, MediaTray.MANUAL}
        : null;
  }

  @Override
  public boolean isAttributeValueSupported(
      Attribute value, DocFlavor flavor, AttributeSet attributes) {
    return true;
  }

  @Override
  public @Nullable AttributeSet getUnsupportedAttributes(
      DocFlavor flavor, AttributeSet attributes) {
    return null;
  }

  @Override
  public @Nullable ServiceUIFactory getServiceUIFactory() {
    return null;
  }
}
