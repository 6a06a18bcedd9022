package app.tarkka.run;

import app.tarkka.document.Branches;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is pinned when a run starts: the revision and every check that it will need. */
final class RunStart {
  private RunStart() {}

  static RunEvent.Started of(Revision revision, String subject, Optional<RunId> verified) {
    return new RunEvent.Started(
        revision.document(),
        revision.number(),
        revision.hash(),
        subject,
        required(revision.content()),
        verified.orElse(null));
  }

  /** The checks of pieces are pinned when the pieces are known. */
  private static boolean perPiece(Content content, Step step) {
    int section = RunPlaces.section(content, step.id());
    return section > 0 && content.sections().get(section - 1).repeats();
  }

  static List<RequiredCheck> required(Content content) {
    List<RequiredCheck> checks = new ArrayList<>();
    List<Step> steps = content.stepsInOrder();
    Branches branches = Branches.of(content);
    for (int position = 0; position < steps.size(); position++) {
      Step step = steps.get(position);
      SignOff policy = CallResponse.policy(content, step);
      if (policy.needsSecondPerson() && !perPiece(content, step)) {
        checks.add(
            new RequiredCheck(
                Place.of(step.id()), policy, position, branches.conditional(step.id())));
      }
    }
    return checks;
  }
}
