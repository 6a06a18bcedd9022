package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.run.Run;
import app.tarkka.run.RunUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that was begun on a screen and goes on by pen.
 *
 * @param state of the revision that the run is pinned to
 */
record GoingOn(Typesetter typesetter, Words words, Run run, RevisionState state, DoneSteps done) {

  /** What the run is about and where it stands, in the place of the empty field. */
  List<Block> head() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(typesetter.text(run.subject(), Type.SECTION));
    String started = words.localMinute(run.started().at(), done.zone());
    String by = done.names().apply(run.started().person());
    blocks.add(typesetter.text(words.say("goingOn.started", started, by), Type.BODY));
    blocks.add(new Gap(mm(2)));
    blocks.add(Frame.plain(typesetter.text(words.say("goingOn.how"), Type.BODY.bold()), 1f, mm(2)));
    if (state == RevisionState.SUPERSEDED) {
      blocks.add(new Gap(mm(1)));
      blocks.add(typesetter.text(words.say("goingOn.newer"), Type.LIMITS));
    }
    return blocks;
  }

  /**
   * The steps of a section, those of its pieces one piece after the other.
   *
   * @param number of the section, counted from 1
   */
  List<Block> steps(Section section, int number, StepBlocks steps) {
    if (!section.repeats()) {
      return rows(section, 0, steps);
    }
    List<Block> blocks = new ArrayList<>();
    run.sample(number)
        .ifPresent(
            sample -> {
              for (RunUnit unit : sample.standing()) {
                String piece = words.say("entry.unit", unit.piece());
                blocks.add(typesetter.text(piece, Type.NUMBER).withNext());
                blocks.addAll(rows(section, unit.number(), steps));
              }
            });
    return blocks;
  }

  private List<Block> rows(Section section, int unit, StepBlocks steps) {
    List<Block> rows = new ArrayList<>();
    section.steps().forEach(step -> rows.addAll(steps.forGoingOn(step, 0, unit, done)));
    return rows;
  }

  /** Whether somebody still has to measure the step without seeing the first result. */
  boolean toMeasure(Step step) {
    return run.missingChecks().stream()
        .anyMatch(
            check -> check.policy() == SignOff.BLIND && check.place().step().equals(step.id()));
  }
}
