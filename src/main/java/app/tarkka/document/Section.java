package app.tarkka.document;

import java.util.List;

/**
 * A chunk of a document: a heading, what is said under it, and its steps. In do-confirm a section
 * is a pause point.
 *
 * @param level of its heading, 1 to 6; sections are a flat list and the level says how they nest
 * @param notices that hold for the whole section, shown before its first step
 */
public record Section(
    String title, int level, String text, List<Notice> notices, List<Step> steps) {
  public Section {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("a heading's level is 1 to 6, not " + level);
    }
    notices = List.copyOf(notices);
    steps = List.copyOf(steps);
  }

  public static Section of(String title, List<Step> steps) {
    return new Section(title, 2, "", List.of(), steps);
  }

  public Section withSteps(List<Step> changed) {
    return new Section(title, level, text, notices, changed);
  }
}
