package app.tarkka.ui.today;

import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.RunId;
import app.tarkka.run.Runs;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that wait for a second person, a line for each run, with who may not make them. */
final class CheckReader {
  private final Runs runs;
  private final People people;
  private final Messages messages;
  private final TodayWords words;
  private int count;

  CheckReader(Runs runs, People people, Messages messages, TodayWords words) {
    this.runs = runs;
    this.people = people;
    this.messages = messages;
    this.words = words;
  }

  /**
   * @param held runs on hold, whose checks wait for a decision first
   */
  List<TodayItem> read(List<WaitingCheck> all, Set<RunId> held) {
    List<WaitingCheck> waiting = all.stream().filter(check -> !held.contains(check.run())).toList();
    count = waiting.size();
    Map<RunId, List<WaitingCheck>> byRun = new LinkedHashMap<>();
    waiting.forEach(check -> byRun.computeIfAbsent(check.run(), _ -> new ArrayList<>()).add(check));
    return byRun.values().stream().map(this::line).toList();
  }

  /** How many entries wait. */
  int count() {
    return count;
  }

  private TodayItem line(List<WaitingCheck> checks) {
    WaitingCheck first = checks.getFirst();
    Set<PersonId> barred = new LinkedHashSet<>(runs.contributors(first.run()));
    barred.addAll(runs.linked(first.run()).contributors());
    String since = messages.text("today.check.since", checks.size(), words.time(first.handed()));
    return new TodayItem(
        "check-" + first.run().value(),
        Status.CHECK,
        messages.text("today.word.check"),
        first.code(),
        first.subject(),
        since + again(checks) + " " + who(barred),
        messages.text("today.action.check"),
        new Place.CheckRun(first.run().value()));
  }

  private String again(List<WaitingCheck> checks) {
    long again = checks.stream().filter(check -> check.again().isPresent()).count();
    long tried = checks.stream().filter(check -> check.tried() > 0).count();
    return (again == 0 ? "" : " " + messages.text("today.check.again", again))
        + (tried == 0 ? "" : " " + messages.text("today.check.tried", tried));
  }

  private String who(Set<PersonId> barred) {
    boolean somebody =
        people.all().stream()
            .anyMatch(person -> person.may(Role.CHECKER) && !barred.contains(person.id()));
    String names =
        String.join(
            ", ",
            people.all().stream()
                .filter(Person::active)
                .map(Person::id)
                .filter(barred::contains)
                .map(words::name)
                .toList());
    return somebody
        ? messages.text("today.check.not", names)
        : messages.text("today.check.nobody", names);
  }
}
