package app.tarkka.exchange.markdown;

import app.tarkka.document.Condition;
import app.tarkka.document.Notice;
import app.tarkka.document.Repeat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.jspecify.annotations.Nullable;

/** A section while it is being read. */
final class SectionDraft {

  /**
   * A block that stays text.
   *
   * @param after how many steps stood before it
   * @param bare the text without its pictures, for where these go to a step
   */
  record Prose(int line, String text, int after, String bare) {}

  /**
   * A picture that no step has taken.
   *
   * @param after how many steps stood before it
   */
  record Loose(Image picture, int after) {}

  final String title;
  final int level;
  final Work work;
  final List<Prose> prose = new ArrayList<>();
  final List<Loose> loose = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<StepDraft> steps = new ArrayList<>();

  /** What Tarkka itself wrote into a comment under the heading. */
  @Nullable Condition condition;

  /** For how many pieces it is done. */
  Repeat repeat = new Repeat.Once();

  /** The author's number of the last step, to notice where the count breaks. */
  int lastNumber;

  /** Whether the report already says that lines of this section were read as steps. */
  boolean saidNumberedLines;

  SectionDraft(String title, int level, Work work) {
    this.title = title;
    this.level = level;
    this.work = work;
  }

  void say(int line, String text, String bare) {
    if (!text.isBlank()) {
      prose.add(new Prose(line, text, steps.size(), bare));
    }
  }

  /** What stays text: without its pictures, when there are steps for these to go to. */
  List<Prose> words() {
    return steps.isEmpty()
        ? prose
        : prose.stream()
            .map(part -> new Prose(part.line, part.bare, part.after, part.bare))
            .filter(part -> !part.text.isBlank())
            .toList();
  }

  /**
   * Gives each loose picture to the step above it, and to the first step when it stands above all:
   * a document holds pictures beside steps only. Where no step stands under the same heading the
   * picture stays loose. A worker at the first step of another section would take a picture of the
   * whole, or of the finished piece, for what that step makes.
   */
  void settle(PictureReader pictures) {
    if (!steps.isEmpty()) {
      loose.forEach(one -> pictures.moved(steps.get(Math.max(0, one.after() - 1)), one.picture()));
    }
  }

  Optional<StepDraft> lastStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }
}
