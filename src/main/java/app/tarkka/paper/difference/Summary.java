package app.tarkka.paper.difference;

import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.Difference.Fate;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import app.tarkka.paper.Words;
import java.util.ArrayList;
import java.util.List;

/** How many lines came, went, changed and moved; one that changed and moved counts as both. */
record Summary(Words words) {

  String of(Difference difference) {
    if (difference.isEmpty()) {
      return words.say("diff.nothing");
    }
    List<String> parts = new ArrayList<>();
    add(parts, "diff.count.added", difference.count(Fate.ADDED));
    add(parts, "diff.count.removed", difference.count(Fate.REMOVED));
    add(parts, "diff.count.changed", difference.count(Fate.CHANGED));
    add(parts, "diff.count.moved", difference.lines().stream().filter(Summary::moved).count());
    add(parts, "diff.count.document", difference.document().size());
    return String.join(" · ", parts);
  }

  private static boolean moved(Difference.Line line) {
    return switch (line) {
      case SectionLine section -> section.moved();
      case StepLine step -> step.moved();
    };
  }

  private void add(List<String> parts, String what, long count) {
    if (count > 0) {
      parts.add(words.say(what, count));
    }
  }
}
