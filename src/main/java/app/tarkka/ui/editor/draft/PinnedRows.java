package app.tarkka.ui.editor.draft;

import app.tarkka.document.Content;
import app.tarkka.document.block.Blocks;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * Keeps the lines of blocks as their revision has them, and says when somebody would change one.
 */
public final class PinnedRows {
  private final ReadOnlyIntegerWrapper refused = new ReadOnlyIntegerWrapper();

  /** Whether no block is changed; counts when one would be. */
  boolean keeps(Content before, Content after) {
    boolean kept = Blocks.kept(before, after);
    if (!kept) {
      refused.set(refused.get() + 1);
    }
    return kept;
  }

  /** How often a change was refused. */
  public ReadOnlyIntegerProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }
}
