package app.tarkka.ui.reading;

import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.Standing;
import app.tarkka.person.Meaning;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** How somebody stands with a document, in words and as a mark. */
record StandingWords(Messages messages, ZoneId zone) {

  /** A mark beside its word; of whom nobody asks it, the word alone, quietly. */
  Node mark(Standing standing, String nothing) {
    return switch (standing.state()) {
      case READ -> new StatusMark(Status.PASS, brief(standing));
      case TO_READ -> new StatusMark(Status.WAITING, brief(standing));
      case TO_READ_AGAIN -> new StatusMark(Status.ATTENTION, brief(standing));
      case NOT_ASKED -> {
        Label quiet = new Label(nothing);
        quiet.getStyleClass().add("text-muted");
        quiet.setMinWidth(Label.USE_PREF_SIZE);
        yield quiet;
      }
    };
  }

  /** "Read", "To read" … */
  String brief(Standing standing) {
    Acknowledgement last = standing.last();
    return standing.state() == ReadState.READ && last != null && last.as() != Meaning.ACKNOWLEDGED
        ? messages.text(last.as() == Meaning.AUTHORED ? "reading.wrote" : "reading.approved")
        : messages.text("reading", standing.state());
  }

  /** "Revision 2, Nov 3, 2026, in Finnish"; empty for somebody who signed for nothing of it. */
  String last(Standing standing) {
    Acknowledgement last = standing.last();
    if (last == null) {
      return "";
    }
    String day = DayAndTime.day(messages).withZone(zone).format(last.at());
    return messages.text("reading.last", last.revision(), day);
  }
}
