package app.tarkka.document.lint;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;

/** How a document is built: short pause points, and blind checks where they matter. */
final class Shape {
  /** One blind check among very few steps is a choice and no habit. */
  private static final int FEWEST_BLIND = 2;

  private Shape() {}

  static boolean ticked(Content content) {
    return content.kind() == Kind.CHECKLIST || content.mode() != Mode.READ_DO;
  }

  static List<LintFinding> pausePoints(Content content) {
    List<LintFinding> found = new ArrayList<>();
    if (ticked(content)) {
      for (int i = 0; i < content.sections().size(); i++) {
        int items = items(content.sections().get(i));
        if (items > Lint.MOST_ITEMS) {
          LintPlace place = new LintPlace.OfSection(i);
          found.add(LintFinding.whole(LintRule.LONG_PAUSE_POINT, place, items));
        }
      }
    }
    return found;
  }

  static List<LintFinding> blindChecks(Content content) {
    List<Step> steps = content.stepsAsWritten().toList();
    long blind = steps.stream().filter(step -> step.signOff() == SignOff.BLIND).count();
    if (blind < FEWEST_BLIND || blind * 100 <= (long) Lint.MOST_BLIND * steps.size()) {
      return List.of();
    }
    int perCent = (int) Math.round(100.0 * blind / steps.size());
    return List.of(LintFinding.whole(LintRule.MANY_BLIND, new LintPlace.OfDocument(), perCent));
  }

  /** What is ticked; a heading among the steps is not. */
  private static int items(Section section) {
    return (int) section.stepsInOrder().stream().filter(step -> step.steps().isEmpty()).count();
  }
}
