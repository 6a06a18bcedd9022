package app.tarkka.ui.printing;

import app.tarkka.paper.PageSetup;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;

/**
 * One of the things that are printed in a row: as what was chosen where it can be that, and else as
 * it usually is; always in its own language.
 */
record OneOfSeveral(PrintSource source) implements PrintSource {
  @Override
  public Offer offer() {
    return source.offer();
  }

  @Override
  public PrintSource heldBy(String holder) {
    return new OneOfSeveral(source.heldBy(holder));
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    Offer offer = source.offer();
    SheetKind as = offer.kinds().contains(kind) ? kind : offer.kinds().getFirst();
    return source.compose(as, page, offer.language());
  }
}
