package app.tarkka.ui.today;

import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Documents that somebody has to read: one's own, or everybody's where nobody is signed in. */
record ToRead(Messages messages, TodayWords words, Optional<PersonId> viewer) {

  /** So many are named; of more there is only the number. */
  private static final int NAMED = 3;

  List<TodayItem> of(ReadingMatrix matrix) {
    return matrix.rows().stream()
        .map(row -> row.standings().stream().filter(this::shown).toList())
        .filter(due -> !due.isEmpty())
        .map(this::item)
        .toList();
  }

  private boolean shown(Standing standing) {
    return standing.state().due() && viewer.map(standing.person()::equals).orElse(true);
  }

  private TodayItem item(List<Standing> due) {
    Duty duty = due.getFirst().duty();
    boolean again = due.stream().allMatch(one -> one.state() == ReadState.TO_READ_AGAIN);
    return new TodayItem(
        "read-" + duty.document().value(),
        again ? Status.ATTENTION : Status.OPEN,
        messages.text(again ? "today.word.readAgain" : "today.word.read"),
        duty.code(),
        duty.title(),
        messages.text("today.read", duty.revision(), who(due)),
        messages.text("today.action.read"),
        new Place.ReadDocument(duty.document()));
  }

  private String who(List<Standing> due) {
    String named = due.stream().limit(NAMED).map(this::who).collect(Collectors.joining(", "));
    return due.size() > NAMED ? messages.text("today.read.more", named, due.size() - NAMED) : named;
  }

  private String who(Standing standing) {
    String name = words.name(standing.person());
    Acknowledgement last = standing.last();
    return last == null ? name : messages.text("today.read.again", name, last.revision());
  }
}
