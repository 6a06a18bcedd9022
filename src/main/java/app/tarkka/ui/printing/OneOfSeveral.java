package app.tarkka.ui.printing;

import app.tarkka.paper.PageSetup;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import java.util.Optional;

/**
 * One of the things that are printed in a row: as what was chosen where it can be that, and else as
 * it usually is; in the translation that was chosen where it has that, and else in its own words.
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
    return compose(kind, page, language, new PrintedText("", Optional.empty()));
  }

  @Override
  public Composed compose(
      SheetKind kind, PageSetup page, SheetLanguage language, PrintedText text) {
    Offer offer = source.offer();
    SheetKind as = offer.kinds().contains(kind) ? kind : offer.kinds().getFirst();
    Optional<PrintedText> translation =
        offer.texts().stream()
            .filter(own -> own.wanted().isPresent() && own.wanted().equals(text.wanted()))
            .findFirst();
    return translation
        .map(
            own ->
                source.compose(
                    as, page, SheetLanguage.ofDocument(own.language(), offer.language()), own))
        .orElseGet(() -> source.compose(as, page, offer.language()));
  }
}
