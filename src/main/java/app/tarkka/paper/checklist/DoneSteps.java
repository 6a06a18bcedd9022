package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Mode;
import app.tarkka.document.SignOff;
import app.tarkka.paper.AnswerWords;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Judgement;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Place;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunView;
import app.tarkka.run.VoidCause;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a run is answered already, where its sheet goes on by pen.
 *
 * @param view what a blind check withholds from its viewer is not on the sheet either
 * @param names printed names
 * @param zone of the shop
 */
record DoneSteps(
    Typesetter typesetter,
    Words words,
    AnswerWords answers,
    RunView view,
    Function<PersonId, String> names,
    ZoneId zone) {

  /** The answer with who gave it and when; empty where the step is still to be done. */
  Optional<Block> at(Place place) {
    return view.standing(place).map(this::block);
  }

  /** Whether a second person still has to look at what is done there. */
  boolean toCheck(Place place) {
    return view.run().missingChecks().stream().anyMatch(check -> check.place().equals(place));
  }

  private Block block(RunView.Seen seen) {
    RunEntry entry = seen.entry();
    List<Block> lines = new ArrayList<>();
    String said =
        seen.withheld() ? words.say("entry.withheld") : answers.of(seen.result().orElse(null));
    boolean bad = seen.judgement().filter(Judgement::bad).isPresent();
    lines.add(
        bad
            ? Frame.plain(typesetter.text("✕ " + said, Type.BODY.bold()), 1f, mm(1))
            : typesetter.text("✓ " + said, Type.BODY.bold()));
    lines.add(who(entry.by()));
    for (NotPossible one : NotPossible.of(view.run(), entry.key())) {
      lines.add(typesetter.text(words.say("check.notPossible"), Type.CAPTION.bold()));
      lines.add(who(one.by()));
    }
    for (RunCheck check : view.run().checksOf(entry.key())) {
      if (VoidCause.of(view.run(), check).isEmpty()) {
        checked(check, lines);
      }
    }
    return Stack.of(2, lines);
  }

  /** A second person's work that stands, as far as the sheet may tell. */
  private void checked(RunCheck check, List<Block> lines) {
    boolean witnessed = check.outcome() == CheckOutcome.WITNESSED;
    String kind =
        witnessed && view.run().content().mode() == Mode.CALL_RESPONSE
            ? words.say("check.read")
            : words.say("check." + check.policy().token());
    String outcome = words.say("outcome." + check.outcome().token());
    lines.add(typesetter.text(witnessed ? kind : kind + ": " + outcome, Type.CAPTION.bold()));
    Optional<String> own =
        check.policy() == SignOff.BLIND ? view.resultOf(check).map(answers::of) : Optional.empty();
    own.ifPresent(result -> lines.add(typesetter.text(result, Type.LIMITS)));
    lines.add(who(check.by()));
  }

  private Block who(Attribution by) {
    String name = names.apply(by.person());
    return typesetter.text(name + ", " + words.localMinute(by.at(), zone), Type.CAPTION);
  }
}
