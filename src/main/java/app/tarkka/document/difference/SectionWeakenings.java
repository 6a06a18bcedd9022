package app.tarkka.document.difference;

import app.tarkka.document.Notice;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Weakening.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a section asks less of. Of one that went, its steps say it themselves. */
final class SectionWeakenings {
  private SectionWeakenings() {}

  static List<Kind> of(SectionLine line) {
    if (line.before().isEmpty() || line.after().isEmpty()) {
      return List.of();
    }
    Section before = line.before().get();
    Section after = line.after().get();
    List<Kind> found = new ArrayList<>();
    if (line.traits().contains(SectionTrait.CONDITION) && after.condition() != null) {
      found.add(Kind.ONLY_SOMETIMES);
    }
    if (line.traits().contains(SectionTrait.REPEAT)
        && before.repeats()
        && !(after.repeat() instanceof Repeat.Pieces)) {
      found.add(Kind.OTHER_PIECES);
    }
    if (hazardGone(before.notices(), after.notices())) {
      found.add(Kind.HAZARD_GONE);
    }
    return found;
  }

  /** Fewer hazards are named, or the worst is called less than it was. */
  static boolean hazardGone(List<Notice> before, List<Notice> after) {
    List<Notice.Level> old = hazards(before);
    List<Notice.Level> now = hazards(after);
    return now.size() < old.size()
        || (!old.isEmpty() && now.getFirst().compareTo(old.getFirst()) > 0);
  }

  private static List<Notice.Level> hazards(List<Notice> notices) {
    return notices.stream()
        .map(Notice::level)
        .filter(Notice.Level::isHazard)
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
