package app.tarkka.ui.runner.entry;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.run.Place;
import app.tarkka.run.RunUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step at which a run stops, with everything that belongs before a person's eyes at it.
 *
 * @param number as shown
 * @param before what is read before it, in the order of the wording: steps that are only read since
 *     the stop before this one, and the steps that this one is a part of
 * @param unit the piece that it is done for, 0 for the whole run
 * @param piece as people count it in its section, 0 for the whole run
 * @param parts sub-steps that are only read, after its own text
 */
public record Stop(
    Step step,
    String number,
    Part part,
    List<Reading> before,
    List<Reading> parts,
    int unit,
    int piece) {
  public Stop {
    before = List.copyOf(before);
    parts = List.copyOf(parts);
  }

  /** For the whole run. */
  public Stop(Step step, String number, Part part, List<Reading> before, List<Reading> parts) {
    this(step, number, part, before, parts, 0, 0);
  }

  /** The same step for a piece. */
  public Stop of(RunUnit one) {
    return new Stop(step, number, part, before, parts, one.number(), one.piece());
  }

  public Place place() {
    return new Place(step.id(), unit);
  }

  /** Whether something is met for the first time, or was read in full at an earlier stop. */
  public enum Seen {
    FIRST,
    AGAIN
  }

  /**
   * The section that it is in.
   *
   * @param number counted from 1 among the sections that have stops
   * @param text what is said under the heading, shown where the section is met first
   * @param notices that hold for the whole section
   * @param cues its trigger where it is met first, its completion line where it is met last
   */
  public record Part(
      int number, String title, String text, List<Notice> notices, Seen seen, Section.Cues cues) {
    public Part {
      notices = List.copyOf(notices);
    }
  }

  /**
   * Notices of its section and of what it is a part of that were read in full before, and hold: the
   * hazards, then what is only good to know.
   */
  public List<Notice> standing() {
    Stream<Notice> section =
        part.seen() == Seen.AGAIN ? part.notices().stream() : Stream.<Notice>empty();
    Stream<Notice> around =
        before.stream()
            .filter(reading -> reading.seen() == Seen.AGAIN)
            .flatMap(reading -> reading.step().notices().stream());
    List<Notice> all = Stream.concat(section, around).toList();
    return Stream.concat(
            all.stream().filter(notice -> notice.level().isHazard()),
            all.stream().filter(notice -> !notice.level().isHazard()))
        .toList();
  }

  /** The same for somebody who comes to this step alone, as a checker does: all of it in full. */
  public Stop alone() {
    List<Reading> full = new ArrayList<>();
    before.forEach(reading -> full.add(reading.inFull()));
    return new Stop(
        step,
        number,
        new Part(
            part.number(),
            part.title(),
            part.text(),
            part.notices(),
            Seen.FIRST,
            part.cues().withCompletion("")),
        full,
        parts,
        unit,
        piece);
  }

  /** The last of its section: what is said when that is done is said here. */
  Stop concluding(String completion) {
    Part last =
        new Part(
            part.number(),
            part.title(),
            part.text(),
            part.notices(),
            part.seen(),
            part.cues().withCompletion(completion));
    return new Stop(step, number, last, before, parts);
  }

  /** Whether the run can end without it. */
  public boolean optional() {
    return !step.required() && !step.key() && step.hold() == HoldPoint.NONE;
  }
}
