package app.tarkka.ui.printing;

import app.tarkka.paper.PaperSize;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import java.util.List;

/** Something that can be printed. Its calls read the library and take their time. */
public interface PrintSource {
  Offer offer();

  Composed compose(SheetKind kind, PaperSize size, SheetLanguage language);

  /**
   * What there is to choose from.
   *
   * @param kinds what it can be printed as, the usual kind first
   * @param language that its sheets speak unless somebody chooses another
   */
  record Offer(List<SheetKind> kinds, SheetLanguage language) {
    public Offer {
      kinds = List.copyOf(kinds);
    }
  }
}
