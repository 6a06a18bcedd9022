package app.tarkka.ui.manuals;

import app.tarkka.document.Document;
import app.tarkka.document.RevisionState;
import app.tarkka.document.manual.ManualStanding;
import app.tarkka.document.manual.ManualStanding.Line;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.util.ArrayList;
import java.util.List;

/** How a manual and its documents stand, in words. */
record ManualWords(Messages messages) {

  /** How many documents there are, and what is to be done with how many. */
  String counts(ManualStanding standing) {
    List<String> said = new ArrayList<>();
    said.add(messages.text("manuals.count", standing.documents().size()));
    if (standing.due() > 0) {
      said.add(messages.text("manuals.due", standing.due()));
    }
    if (standing.withdrawn() > 0) {
      said.add(messages.text("manuals.withdrawn", standing.withdrawn()));
    }
    return String.join(" · ", said);
  }

  String state(Line.OfDocument line) {
    Integer effective = line.document().effective();
    return effective == null
        ? messages.text("document", line.document().newestState())
        : messages.text("manuals.effective", effective);
  }

  Status status(Line.OfDocument line) {
    return line.document().effective() != null
        ? Status.PASS
        : line.withdrawn() ? Status.NOT_APPLICABLE : Status.OPEN;
  }

  /** What of it wants a look: its review, and a newer wording. */
  List<String> notes(Line.OfDocument line) {
    List<String> notes = new ArrayList<>();
    if (line.review().needsAttention()) {
      notes.add(messages.text("library", line.review()));
    }
    if (line.newer()) {
      notes.add(messages.text("manuals.newer", messages.text("document", newest(line))));
    }
    return notes;
  }

  String title(Document document) {
    return document.title().isBlank() ? messages.text("library.untitled") : document.title();
  }

  private static RevisionState newest(Line.OfDocument line) {
    return line.document().newestState();
  }
}
