package app.tarkka.ui.editor.draft;

import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;

/**
 * Where the cursor has to go; a new one each time, so that asking twice for one place counts.
 *
 * @param at in characters, {@link Edit#END} after the last
 */
public record Caret(Spot spot, int at, long move) {}
