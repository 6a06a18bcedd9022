package app.tarkka.ui.sheets;

import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Workbench;
import java.util.Optional;

/** What is asked before something is noted of sheets; empty when the person thinks better of it. */
record SheetQuestions(Workbench workbench) {
  /** Beside that so many came back. */
  Optional<String> note(int sheets) {
    return ask(
        workbench.text("sheets.note.title", sheets),
        workbench.text("sheets.note.text"),
        workbench.text("sheets.note.action"));
  }

  /** Why so many are void. */
  Optional<String> voided(int sheets) {
    return ask(
        workbench.text("sheets.void.title", sheets),
        workbench.text("sheets.void.text"),
        workbench.text("sheets.void.action"));
  }

  /** What the mistake was, when so many are out after all. */
  Optional<String> mistake(int sheets) {
    return ask(
        workbench.text("sheets.mistake.title", sheets),
        workbench.text("sheets.mistake.text"),
        workbench.text("sheets.mistake.action"));
  }

  private Optional<String> ask(String title, String text, String action) {
    return workbench.dialogs().askReason(new Question(title, text, action));
  }
}
