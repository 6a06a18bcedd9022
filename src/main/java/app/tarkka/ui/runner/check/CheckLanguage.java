package app.tarkka.ui.runner.check;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Person;
import app.tarkka.run.RunId;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.LanguageChoice;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.RunLanguage;
import app.tarkka.ui.runner.entry.RunLanguages;
import app.tarkka.ui.runner.entry.Stop;
import app.tarkka.ui.runner.entry.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which language the second person checks: their own choice for this run, whatever the doer
 * reads. What is answered is an answer to the source, so that the two can be compared.
 */
final class CheckLanguage {
  private static final Content NOTHING = Content.of(Kind.PROCEDURE, "", "", List.of());

  private final RunId run;
  private final LanguageChoice choice;
  private Map<String, CheckWords> words = Map.of();

  /**
   * @param onChanged shows everything again in the language that was chosen
   */
  CheckLanguage(RunDesk window, RunId run, Runnable onChanged) {
    this.run = run;
    choice = new LanguageChoice(window, chooser(Optional.empty()), Wording.of(NOTHING), onChanged);
  }

  LanguageChoice choice() {
    return choice;
  }

  /** The desk whose dialogs and sentences are in that language. */
  RunDesk desk() {
    return choice.desk();
  }

  /** What was read of the run, and who checks, once somebody said so. */
  void follow(Map<String, CheckWords> found, Optional<Person> checker) {
    words = found;
    List<RunLanguage> offered = found.values().stream().map(CheckWords::language).toList();
    found.values().stream()
        .findFirst()
        .ifPresent(
            one -> choice.follow(Wording.of(one.wording().source()), offered, chooser(checker)));
  }

  /** The tag of the language that is read. */
  String tag() {
    return choice.current().map(RunLanguage::tag).orElse("");
  }

  /** The stop as it is read. */
  Stop read(Stop stop) {
    return Optional.ofNullable(words.get(tag()))
        .flatMap(now -> now.outline().stop(stop.place()))
        .map(Stop::alone)
        .orElse(stop);
  }

  /** The page as it is read: options are called by their names in that language. */
  CheckPage read(CheckPage page) {
    if (page instanceof CheckPage.Measure(BlindItem item)
        && item.answer() instanceof ChoiceAnswerModel options) {
      options.readAs(choice.wording().read(item.stop().step()));
    }
    return page;
  }

  /** What a check names besides the wording's own hash. */
  Optional<LanguageRead> named() {
    return choice.read();
  }

  private RunLanguages.Chooser chooser(Optional<Person> checker) {
    return new RunLanguages.Chooser(run, checker.map(one -> one.id().value()).orElse(""));
  }
}
