package app.tarkka.ui.runner.check;

import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Judgement;
import app.tarkka.run.RunView;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.Remarks;
import app.tarkka.ui.runner.entry.ResultWords;
import app.tarkka.ui.runner.entry.Stop;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a sitting in which results are seen: entries that are inspected. It keeps their words
 * only; the run that they were read from is let go.
 */
public final class InspectModel {
  private final List<InspectItem> items;

  /**
   * @param view the run as the checker may see it
   * @param words each language that it can be read in, by its tag
   */
  InspectModel(
      RunView view,
      List<WaitingCheck> waiting,
      Map<PersonId, Person> people,
      Map<String, CheckWords> words,
      ZoneId zone) {
    Outline outline = Outline.of(view.run());
    items =
        waiting.stream()
            .filter(check -> check.policy() == SignOff.INSPECTED)
            .flatMap(
                check ->
                    outline
                        .stop(check.key().place())
                        .map(
                            stop ->
                                new InspectItem(
                                    check,
                                    stop.alone(),
                                    shown(view, check, stop, words, people, zone)))
                        .stream())
            .toList();
  }

  public List<InspectItem> items() {
    return items;
  }

  private static Map<String, InspectItem.Shown> shown(
      RunView view,
      WaitingCheck check,
      Stop stop,
      Map<String, CheckWords> words,
      Map<PersonId, Person> people,
      ZoneId zone) {
    Map<String, InspectItem.Shown> shown = new HashMap<>();
    words.forEach((tag, read) -> shown.put(tag, shown(view, check, stop, read, people, zone)));
    return shown;
  }

  private static InspectItem.Shown shown(
      RunView view,
      WaitingCheck check,
      Stop stop,
      CheckWords read,
      Map<PersonId, Person> people,
      ZoneId zone) {
    ResultWords words = new ResultWords(read.messages());
    RunView.Seen seen = view.see(view.run().entry(check.key()).orElseThrow());
    Person doer = people.get(check.doer());
    String name = doer == null ? check.doer().value() : doer.name();
    String time = DayAndTime.minute(read.messages()).format(seen.entry().by().at().atZone(zone));
    return new InspectItem.Shown(
        seen.result()
            .map(r -> words.of(stop.step().id(), read.wording().shown(stop.step().id(), r)))
            .orElse(""),
        seen.result()
            .map(r -> words.of(stop.step(), r, seen.judgement().orElse(Judgement.NOT_JUDGED)))
            .orElse(""),
        name + ", " + time,
        look(view, stop, read));
  }

  /** Who makes the final check vouches for all of it, and so sees what went wrong anywhere. */
  private static List<String> look(RunView view, Stop stop, CheckWords read) {
    Remarks remarks = new Remarks(view, read.messages());
    if (!stop.step().id().equals(Content.FINAL_CHECK)) {
      return remarks.at(stop.step(), stop.place());
    }
    return new WholeRun(view, read).lines();
  }
}
