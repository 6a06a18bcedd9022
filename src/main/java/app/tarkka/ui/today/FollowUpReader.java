package app.tarkka.ui.today;

import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.OpenNonconformance;
import app.tarkka.run.OpenNonconformance.Stage;
import app.tarkka.run.Run;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Corrective actions that are open, and nonconformances that wait for somebody to close them. */
final class FollowUpReader {
  private final Messages messages;
  private final TodayWords words;
  private final Optional<PersonId> viewer;
  private final LocalDate today;

  FollowUpReader(Messages messages, TodayWords words, Optional<PersonId> viewer, LocalDate today) {
    this.messages = messages;
    this.words = words;
    this.viewer = viewer;
    this.today = today;
  }

  /** An open action of a nonconformance. */
  private record Todo(OpenNonconformance of, CorrectiveAction action) {}

  /**
   * Those of whoever is signed in, or everybody's while nobody is; what is due first comes first.
   */
  List<TodayItem> actions(List<OpenNonconformance> all) {
    return all.stream()
        .flatMap(open -> open.actions().stream().map(action -> new Todo(open, action)))
        .filter(todo -> viewer.isEmpty() || viewer.get().equals(todo.action().owner()))
        .sorted(Comparator.comparing(todo -> todo.action().due()))
        .map(this::action)
        .toList();
  }

  /** Not those that whoever is signed in decided: somebody else closes them. */
  List<TodayItem> closings(List<OpenNonconformance> all) {
    return all.stream()
        .filter(open -> open.stage() == Stage.TO_CLOSE)
        .filter(open -> viewer.isEmpty() || !open.decider().equals(viewer))
        .map(this::closing)
        .toList();
  }

  private TodayItem action(Todo todo) {
    CorrectiveAction action = todo.action();
    boolean late = action.overdue(today);
    String what = todo.of().withheld() ? messages.text("today.hidden") : action.what();
    return item(
        "action-" + action.id(),
        late ? Status.ATTENTION : Status.OPEN,
        messages.text(late ? "today.word.overdue" : "today.word.action"),
        todo.of(),
        messages.text(
            "today.action.line",
            todo.of().nonconformance().called(),
            what,
            words.name(action.owner()),
            words.day(action.due())));
  }

  private TodayItem closing(OpenNonconformance open) {
    String decider = open.decider().map(words::name).orElse("");
    return item(
        "close-" + open.nonconformance().id(),
        Status.CHECK,
        messages.text("today.word.close"),
        open,
        messages.text("today.close.line", open.nonconformance().called(), decider));
  }

  private TodayItem item(
      String id, Status status, String word, OpenNonconformance open, String detail) {
    Run run = open.view().run();
    return new TodayItem(
        id,
        status,
        word,
        run.content().code(),
        run.subject(),
        detail,
        messages.text("today.action.record"),
        new Place.RecordDetail(run.id().value(), Optional.of(open.nonconformance().id())));
  }
}
