package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.Timer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step while it is being read. */
final class StepDraft {

  /** What the source wrote it as. */
  enum Origin {
    TASK,
    NUMBERED,
    BULLET,
    ROW,
    VALUE
  }

  final Origin origin;
  final int line;
  String number = "";
  Answer answer = new Answer.Acknowledge();
  @Nullable Specification specification;

  /** What Tarkka itself wrote into a comment; it goes before what the words suggest. */
  @Nullable Step exactly;

  HoldPoint hold = HoldPoint.NONE;
  boolean required = true;
  final List<String> paragraphs = new ArrayList<>();
  final List<Notice> notices = new ArrayList<>();
  final List<Timer> timers = new ArrayList<>();
  final List<Media> media = new ArrayList<>();
  final List<StepDraft> steps = new ArrayList<>();

  StepDraft(Origin origin, int line) {
    this.origin = origin;
    this.line = line;
  }

  void say(String paragraph) {
    if (!paragraph.isBlank()) {
      paragraphs.add(paragraph.strip());
    }
  }

  String text() {
    return String.join("\n\n", paragraphs);
  }

  /** Whether what follows belongs to it: its last words end in a colon. */
  boolean leadsOn() {
    return !paragraphs.isEmpty() && paragraphs.getLast().matches("(?s).*[:：][*_]*");
  }

  void asksForNumber(Specification what) {
    answer = new Answer.Quantity();
    specification = what;
  }

  /** Takes over what a requirement in the words asks for; leaves the tick when there is none. */
  void asks(String words) {
    Requirement.in(words)
        .ifPresent(
            found -> {
              answer = found.answer();
              specification = found.specification();
            });
  }
}
