package app.tarkka.picture;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Hears that a JPEG ends in the middle of its data, which its reader only warns of and fills with
 * grey. A missing end mark alone leaves the picture whole.
 */
final class EarlyEnd implements IIOReadWarningListener {
  /** In libjpeg's own English, whatever the language. */
  private static final String MESSAGE = "premature end of data segment";

  private boolean seen;

  boolean seen() {
    return seen;
  }

  @Override
  public void warningOccurred(ImageReader source, String warning) {
    seen |= warning.toLowerCase(Locale.ROOT).contains(MESSAGE);
  }
}
