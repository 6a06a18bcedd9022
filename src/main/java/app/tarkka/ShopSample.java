package app.tarkka;

import app.tarkka.person.Authentication;
import app.tarkka.sample.SampleRemover;
import app.tarkka.sample.SampleRemover.Refused;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.RefusalWords;
import app.tarkka.ui.today.SampleRemoval;
import java.util.List;

/** Removes the sample for the window, and says in its language what stays and what was refused. */
record ShopSample(SampleRemover remover, Messages messages) implements SampleRemoval {
  @Override
  public List<String> kept() {
    return remover.kept().stream().map(each -> each.code() + " " + each.title()).toList();
  }

  @Override
  public List<String> remove(Authentication owner) {
    return remover.remove(owner).stream().map(this::words).toList();
  }

  private String words(Refused refused) {
    return switch (refused) {
      case Refused.OfRun it ->
          line(
              it.run().code() + " " + it.run().subject(),
              new RefusalWords(messages).of(it.refusal()));
      case Refused.OfDocument it ->
          line(it.document().code(), messages.text("document", it.refusal()));
      case Refused.OfPerson it -> line(it.person().name(), messages.text("people", it.refusal()));
    };
  }

  private String line(String what, String why) {
    return messages.text("shop.sample.refused", what, why);
  }
}
