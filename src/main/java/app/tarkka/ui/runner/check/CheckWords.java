package app.tarkka.ui.runner.check;

import app.tarkka.run.Run;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.RunLanguage;
import app.tarkka.ui.runner.entry.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A run's wording in one language that a checker can read. No result of anybody's is in it.
 *
 * @param messages Tarkka's own words beside it
 */
record CheckWords(RunLanguage language, Messages messages, Wording wording, Outline outline) {

  /** In every language that is offered, by its tag. */
  static Map<String, CheckWords> of(Run run, RunDesk window) {
    Locale usual = window.workbench().messages().locale();
    Map<String, CheckWords> all = new LinkedHashMap<>();
    List<RunLanguage> offered = window.languages().of(run.content(), run.start().hash());
    for (RunLanguage language : offered) {
      Wording wording = language.wording(run.content());
      Locale spoken = language.words(usual);
      all.put(
          language.tag(),
          new CheckWords(
              language,
              spoken.equals(usual) ? window.workbench().messages() : new Messages(spoken),
              wording,
              Outline.of(run, wording.read())));
    }
    return all;
  }
}
