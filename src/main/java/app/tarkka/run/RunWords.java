package app.tarkka.run;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What was written about a run, as far as everybody may know it: notes, what was said when somebody
 * was called, why it was abandoned, and of its nonconformances the number, what went wrong, what
 * was decided and what is done about it. It is read as nobody in particular (domain.md rule 10):
 * words that would tell what a blind check withholds are not among these until it is told to
 * everybody. Answers never are.
 */
public final class RunWords {
  private final Telling telling;
  private final Set<String> words = new LinkedHashSet<>();

  private RunWords(Run run) {
    telling = new Telling(new RunView(run, null));
  }

  /** Each on a line, each once; empty when nothing was written. */
  public static String of(Run run) {
    RunWords words = new RunWords(run);
    run.history().forEach(words::event);
    run.nonconformances().forEach(words::nonconformance);
    words.words.removeIf(String::isBlank);
    return String.join("\n", words.words);
  }

  private void event(Recorded said) {
    String text =
        said.event() instanceof RunEvent.NoteAdded note
            ? note.text()
            : said.event() instanceof RunEvent.Escalated call
                ? call.note()
                : said.event() instanceof RunEvent.Abandoned end ? end.reason() : "";
    if (!text.isEmpty() && !telling.event(said)) {
      words.add(text);
    }
  }

  private void nonconformance(Nonconformance n) {
    words.add(n.called());
    if (!telling.words(n)) {
      words.add(n.description());
      DefectCode defect = n.fault().defect();
      words.add(defect == null ? "" : defect.line());
    }
    RunEvent.DispositionDecided decided = n.disposition();
    words.add(decided == null || telling.reason(n) ? "" : decided.reason());
    for (CorrectiveAction action : n.actions()) {
      words.add(telling.what(n, action) ? "" : action.what());
      words.add(telling.note(n, action) ? "" : action.note());
    }
    words.add(telling.closing(n) ? "" : n.closing());
  }
}
