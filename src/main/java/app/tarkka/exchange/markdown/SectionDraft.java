package app.tarkka.exchange.markdown;

import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A section while it is being read. */
final class SectionDraft {

  /**
   * A block that stays text.
   *
   * @param after how many steps stood before it
   * @param pictures the block is nothing but these; they go to the first step when there is one
   */
  record Prose(int line, String text, int after, List<Media> pictures) {}

  final String title;
  final int level;
  final Work work;
  final List<Prose> prose = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<StepDraft> steps = new ArrayList<>();

  /** The author's number of the last step, to notice where the count breaks. */
  int lastNumber;

  /** Whether the report already says that lines of this section were read as steps. */
  boolean saidNumberedLines;

  SectionDraft(String title, int level, Work work) {
    this.title = title;
    this.level = level;
    this.work = work;
  }

  void say(int line, String text) {
    if (!text.isBlank()) {
      prose.add(new Prose(line, text, steps.size(), List.of()));
    }
  }

  Optional<StepDraft> lastStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }
}
