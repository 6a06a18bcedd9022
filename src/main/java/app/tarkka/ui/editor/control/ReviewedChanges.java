package app.tarkka.ui.editor.control;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.difference.ChangesModel;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * What a revision changes in the one in force: whoever approves it sees that first, and its author
 * before sending it. What is written meanwhile is in it.
 */
public final class ReviewedChanges {
  private final Workbench workbench;
  private final Revision before;
  private final OpenDocument open;
  private final ChangesModel changes;
  private final BooleanProperty shown;
  private int asked;

  ReviewedChanges(Workbench workbench, Revision before, OpenDocument open) {
    this.workbench = workbench;
    this.before = before;
    this.open = open;
    changes = new ChangesModel(workbench.messages());
    shown =
        new SimpleBooleanProperty(
            open.isNewest() && open.revision().state() == RevisionState.IN_REVIEW);
  }

  public ChangesModel changes() {
    return changes;
  }

  /** The number of the revision in force. */
  public int since() {
    return before.number();
  }

  /** Whether the changes are shown in place of the text. */
  public BooleanProperty shownProperty() {
    return shown;
  }

  /** Reads them anew when they are shown. */
  public void refresh() {
    if (!shown.get()) {
      return;
    }
    int mine = ++asked;
    Content now = open.text().contentProperty().getValue();
    workbench
        .background()
        .read(
            workbench.text("editor.changes.reading"),
            () -> changes.read(before.content(), now),
            read -> {
              // What was read of an older text comes too late.
              if (mine == asked) {
                changes.show(read);
              }
            });
  }
}
