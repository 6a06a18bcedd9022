package app.tarkka.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chunk of a document: a heading, what is said under it, and its steps. In do-confirm a section
 * is a pause point.
 *
 * @param level of its heading, 1 to 6; sections are a flat list and the level says how they nest
 * @param notices that hold for the whole section, shown before its first step
 * @param cues when it begins, and what is said when it is done
 * @param condition under which its steps are asked, null for always
 * @param repeat for how many pieces its steps are done
 * @param from the document and revision whose steps these are, null when they are its own
 */
public record Section(
    String title,
    int level,
    String text,
    List<Notice> notices,
    List<Step> steps,
    Cues cues,
    @Nullable Condition condition,
    Repeat repeat,
    @Nullable BlockPin from) {
  public Section {
    if (level < 1 || level > 6) {
      throw new IllegalArgumentException("a heading's level is 1 to 6, not " + level);
    }
    notices = List.copyOf(notices);
    steps = List.copyOf(steps);
  }

  /** A section whose steps are its own. */
  public Section(
      String title,
      int level,
      String text,
      List<Notice> notices,
      List<Step> steps,
      Cues cues,
      @Nullable Condition condition,
      Repeat repeat) {
    this(title, level, text, notices, steps, cues, condition, repeat, null);
  }

  /** A section that is done once. */
  public Section(
      String title, int level, String text, List<Notice> notices, List<Step> steps, Cues cues) {
    this(title, level, text, notices, steps, cues, null, new Repeat.Once());
  }

  /** A section that is done once, with nothing said at its beginning and end. */
  public Section(String title, int level, String text, List<Notice> notices, List<Step> steps) {
    this(title, level, text, notices, steps, Cues.NONE, null, new Repeat.Once());
  }

  /**
   * @param trigger when the section is due, such as "when the oven is at 200 °C"; empty when none
   * @param completion what is said when it is done, such as "Opening checklist complete"; empty
   *     when nothing is
   */
  public record Cues(String trigger, String completion) {
    /** It begins after the section before it, and nothing is said at its end. */
    public static final Cues NONE = new Cues("", "");

    public Cues withTrigger(String said) {
      return new Cues(said, completion);
    }

    public Cues withCompletion(String said) {
      return new Cues(trigger, said);
    }
  }

  public static Section of(String title, List<Step> steps) {
    return new Section(title, 2, "", List.of(), steps);
  }

  public Section withTitle(String changed) {
    return new Section(changed, level, text, notices, steps, cues, condition, repeat, from);
  }

  public Section withText(String changed) {
    return new Section(title, level, changed, notices, steps, cues, condition, repeat, from);
  }

  public Section withNotices(List<Notice> changed) {
    return new Section(title, level, text, changed, steps, cues, condition, repeat, from);
  }

  public Section withSteps(List<Step> changed) {
    return new Section(title, level, text, notices, changed, cues, condition, repeat, from);
  }

  public Section withCues(Cues changed) {
    return new Section(title, level, text, notices, steps, changed, condition, repeat, from);
  }

  public Section withCondition(@Nullable Condition changed) {
    return new Section(title, level, text, notices, steps, cues, changed, repeat, from);
  }

  public Section withRepeat(Repeat changed) {
    return new Section(title, level, text, notices, steps, cues, condition, changed, from);
  }

  public Section withFrom(@Nullable BlockPin changed) {
    return new Section(title, level, text, notices, steps, cues, condition, repeat, changed);
  }

  /** Its steps in the order in which they are done: sub-steps before the one that sums them up. */
  public List<Step> stepsInOrder() {
    List<Step> ordered = new ArrayList<>();
    steps.forEach(step -> addInOrder(step, ordered));
    return ordered;
  }

  private static void addInOrder(Step step, List<Step> ordered) {
    step.steps().forEach(sub -> addInOrder(sub, ordered));
    ordered.add(step);
  }

  /** Whether its steps are done for pieces, and not once for the run. */
  public boolean repeats() {
    return !(repeat instanceof Repeat.Once);
  }
}
