package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Fault;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.RunId;
import app.tarkka.run.Telling;
import app.tarkka.ui.runner.entry.AnswerModel;
import app.tarkka.ui.runner.entry.ChoiceAnswerModel;
import app.tarkka.ui.runner.entry.HoldDraft;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.Stop;
import app.tarkka.ui.runner.entry.TextAnswerModel;
import app.tarkka.ui.runner.entry.Typed;
import java.util.Optional;
import javafx.beans.property.StringProperty;

/**
 * What whoever is here is typing into the open run; it survives whatever else is shown in between.
 */
final class Drafts {
  private final OpenRun open;
  private final RunDesk window;
  private final RunId id;
  private final PhraseOffers phrases;

  Drafts(OpenRun open, RunDesk window, RunId id) {
    this.open = open;
    this.window = window;
    this.id = id;
    this.phrases = new PhraseOffers(window);
  }

  /** At a step. */
  AnswerModel answer(Stop stop) {
    AnswerModel answer = typed().answer(stop, open.language().wording().source(stop.step()));
    if (answer instanceof TextAnswerModel text) {
      phrases.fill(open.now().run(), text, open.person().map(Person::id).orElse(null));
    }
    if (answer instanceof ChoiceAnswerModel choice) {
      choice.readAs(open.language().wording().read(stop.step()));
    }
    return answer;
  }

  /** What was typed there was recorded, or is typed anew. */
  void forget(Place place) {
    typed().forget(place);
  }

  /** A note that is being written; about the whole run where no step is on the screen. */
  StringProperty note(Optional<StepId> step) {
    return typed().note(step.map(StepId::value).orElse(""));
  }

  /** About a hold that is to be decided. */
  HoldDraft hold(Nonconformance hold) {
    boolean tells = new Telling(open.now().view()).words(hold);
    return typed().hold(hold, tells ? Fault.UNSAID : hold.fault(), open.now().people());
  }

  /** It was decided. */
  void forget(Nonconformance hold) {
    typed().forget(hold);
  }

  /** Where what is typed about pieces that are not drawn yet is kept. */
  Typed pieces() {
    return typed();
  }

  /** The run has ended. */
  void forgetAll() {
    window.typed().forget(id);
  }

  private Typed typed() {
    return window.typed().of(id, open.person().map(Person::id).orElse(PersonId.TARKKA));
  }
}
