package app.tarkka.ui.printing;

import app.tarkka.paper.PageSetup;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import java.util.List;

/** Something that can be printed. Its calls read the library and take their time. */
public interface PrintSource {
  Offer offer();

  Composed compose(SheetKind kind, PageSetup page, SheetLanguage language);

  /** In other words than its own, where it is offered in any. */
  default Composed compose(
      SheetKind kind, PageSetup page, SheetLanguage language, PrintedText text) {
    return compose(kind, page, language);
  }

  /**
   * On stickers of which some are gone already.
   *
   * @param first the first free one, from 1; other sheets know no stickers
   */
  default Composed compose(
      SheetKind kind, PageSetup page, SheetLanguage language, PrintedText text, int first) {
    return compose(kind, page, language, text);
  }

  /**
   * The same as a controlled copy, where it is offered.
   *
   * @param holder who keeps it or where it is kept, empty for no controlled copy
   */
  default PrintSource heldBy(String holder) {
    return this;
  }

  /**
   * One of the things that are printed in a row; what is one thing is that itself.
   *
   * @param which from 0
   */
  default PrintSource one(int which) {
    return this;
  }

  /**
   * What there is to choose from.
   *
   * @param kinds what it can be printed as, the usual kind first
   * @param language that its sheets speak unless somebody chooses another
   * @param texts the original first, then its translations; empty where there is nothing to choose
   * @param copies whether it can be a controlled copy
   * @param each what the things are called that are printed in a row; empty where it is one thing
   */
  record Offer(
      List<SheetKind> kinds,
      SheetLanguage language,
      List<PrintedText> texts,
      boolean copies,
      List<String> each) {
    public Offer {
      kinds = List.copyOf(kinds);
      texts = List.copyOf(texts);
      each = List.copyOf(each);
    }

    public Offer(
        List<SheetKind> kinds, SheetLanguage language, List<PrintedText> texts, boolean copies) {
      this(kinds, language, texts, copies, List.of());
    }

    public Offer(List<SheetKind> kinds, SheetLanguage language, List<PrintedText> texts) {
      this(kinds, language, texts, false, List.of());
    }

    public Offer(List<SheetKind> kinds, SheetLanguage language) {
      this(kinds, language, List.of(), false, List.of());
    }
  }
}
