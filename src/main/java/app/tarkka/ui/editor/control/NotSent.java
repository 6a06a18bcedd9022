package app.tarkka.ui.editor.control;

import app.tarkka.document.BranchCheck;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl.Refusal;
import app.tarkka.document.Numbering;
import app.tarkka.document.Unwritten;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.branch.BranchWords;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;

/** Why a draft is not sent, before anybody is asked for a PIN. */
record NotSent(Workbench workbench, OpenDocument open) {

  /** In plain words; empty when nothing stands against it here. */
  String why() {
    Optional<Row.OfStep> unread = open.text().typedLimits().unread(open.text().rows());
    if (unread.isPresent()) {
      return workbench.text("editor.limits.unread", unread.get().number());
    }
    Content content = open.text().content();
    return Unwritten.in(content).isEmpty()
        ? BranchCheck.of(content).stream()
            .filter(found -> found.kind().blocks())
            .findFirst()
            .map(found -> BranchWords.of(found, Numbering.of(content), workbench.messages()))
            .orElse("")
        : workbench.messages().text("document", Refusal.STEP_UNWRITTEN);
  }
}
