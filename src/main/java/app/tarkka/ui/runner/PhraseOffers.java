package app.tarkka.ui.runner;

import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.UsedPhrases;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.TextAnswerModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the phrases for a text, once for each: the most used ones, then the shop's own. */
final class PhraseOffers {
  private final RunDesk desk;

  PhraseOffers(RunDesk desk) {
    this.desk = desk;
  }

  /** Reads in the background; what the person types meanwhile stays. */
  void fill(Run run, TextAnswerModel answer, @Nullable PersonId viewer) {
    if (answer.code() || !answer.askPhrases()) {
      return;
    }
    UsedPhrases used = new UsedPhrases(desk.runs());
    desk.workbench()
        .background()
        .<List<String>>read(
            desk.workbench().text("runner.phrases.reading"),
            () -> {
              var all =
                  new LinkedHashSet<>(
                      used.of(run.start().document(), run.content(), answer.step().id(), viewer));
              all.addAll(desk.phrases().all());
              return new ArrayList<>(all);
            },
            answer::offer);
  }
}
