package app.tarkka.ui.editor.control;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Person;
import app.tarkka.ui.editor.draft.Autosave;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Workbench;

/** Has a draft that was read saved by itself from here on; anything else stays as it was read. */
record SavedDraft(Workbench workbench, EditorServices services, DocumentId document) {

  /**
   * @param writer under whose name it is kept
   */
  OpenDocument by(Person writer, OpenDocument read) {
    if (read.revision().state() != RevisionState.DRAFT) {
      return read;
    }
    Content start = read.revision().content();
    Autosave autosave =
        new Autosave(workbench, services, document, start, writer.id(), read.text()::snapshot);
    read.text().contentProperty().subscribe((_, next) -> autosave.changed(next));
    return read.writtenBy(autosave);
  }
}
