package app.tarkka.ui.printing;

import app.tarkka.paper.Letters;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;

/**
 * What was chosen, whatever is chosen later.
 *
 * @param sticker the first free one, from 1
 * @param holder of a controlled copy, empty for none
 * @param which of several things that are printed in a row, from 0
 */
record Wanted(
    SheetKind kind,
    PageSetup page,
    Letters letters,
    SheetLanguage language,
    PrintedText text,
    int sticker,
    String holder,
    int which) {

  /** The same of another of them. */
  Wanted at(int other) {
    return new Wanted(kind, page, letters, language, text, sticker, holder, other);
  }

  /** In letters that many times as large as usual. */
  Composed from(PrintSource source, float factor) {
    return source
        .one(which)
        .heldBy(holder)
        .compose(kind, page.with(factor), language, text, sticker);
  }
}
