package app.tarkka.paper.difference;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.Difference.Fate;
import app.tarkka.document.difference.Difference.Placed;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import app.tarkka.document.difference.SectionTrait;
import app.tarkka.document.difference.StepTrait;
import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.paper.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Puts a difference in words. */
public final class ChangesReader {
  private final Difference difference;
  private final Words words;
  private final TraitWords before;
  private final TraitWords after;

  private ChangesReader(Difference difference, Words words) {
    this.difference = difference;
    this.words = words;
    before = new TraitWords(difference.before(), words);
    after = new TraitWords(difference.after(), words);
  }

  public static Changes read(Difference difference, Words words) {
    return new ChangesReader(difference, words).read();
  }

  private Changes read() {
    return new Changes(
        new Summary(words).of(difference),
        new TwiceReader(difference, words).read(),
        DocumentDetails.of(difference, words, before, after),
        difference.lines().stream().map(this::line).toList());
  }

  private Changes.Line line(Difference.Line line) {
    return switch (line) {
      case SectionLine section -> section(section);
      case StepLine step -> step(step);
    };
  }

  private Changes.Line section(SectionLine line) {
    Optional<Section> old = line.before();
    Optional<Section> now = line.after();
    Section blank = Section.of("", List.of());
    SectionDetails told = new SectionDetails(words, before, after, telling(line.fate()));
    Details details =
        told.of(
            new TreeSet<>(
                telling(line.fate()) == Details.Telling.COMPARED
                    ? line.traits()
                    : SectionTrait.of(now.or(() -> old).orElse(blank), blank)),
            old.orElse(blank),
            now.orElse(blank));
    return new Changes.Line(
        Changes.Kind.SECTION,
        line.fate(),
        fates(line.fate(), line.moved()),
        "",
        0,
        text(old.map(Section::title), now.map(Section::title)),
        details.all());
  }

  private Changes.Line step(StepLine line) {
    Optional<Step> old = line.before().map(Placed::step);
    Optional<Step> now = line.after().map(Placed::step);
    Step one = now.or(() -> old).orElseThrow();
    Step blank = Step.of(one.id(), "");
    StepDetails told = new StepDetails(words, before, after, telling(line.fate()));
    Details details =
        told.of(
            new TreeSet<>(
                telling(line.fate()) == Details.Telling.COMPARED
                    ? line.traits()
                    : StepTrait.of(one, blank)),
            old.orElse(blank),
            now.orElse(blank));
    return new Changes.Line(
        Changes.Kind.STEP,
        line.fate(),
        fates(line.fate(), line.moved()),
        number(line),
        line.after().or(line::before).orElseThrow().depth(),
        text(old.map(Step::text), now.map(Step::text)),
        details.all());
  }

  private static Details.Telling telling(Fate fate) {
    return switch (fate) {
      case ADDED -> Details.Telling.CAME;
      case REMOVED -> Details.Telling.WENT;
      case SAME, MOVED, CHANGED -> Details.Telling.COMPARED;
    };
  }

  private List<String> fates(Fate fate, boolean moved) {
    List<String> said = new ArrayList<>();
    if (fate != Fate.SAME) {
      said.add(words.say("diff.fate." + fate.name()));
    }
    if (moved && fate != Fate.MOVED) {
      said.add(words.say("diff.fate.MOVED"));
    }
    return said;
  }

  private static String number(StepLine line) {
    String old = line.before().map(Placed::number).orElse("");
    String now = line.after().map(Placed::number).orElse("");
    if (line.before().isEmpty() || old.equals(now)) {
      return now;
    }
    return line.after().isEmpty() ? old : old + " → " + now;
  }

  private static List<Piece> text(Optional<String> before, Optional<String> after) {
    if (before.isEmpty()) {
      return Wording.added(after.orElse(""));
    }
    if (after.isEmpty()) {
      return Wording.removed(before.get());
    }
    return before.equals(after)
        ? Wording.same(after.get())
        : Wording.between(before.get(), after.get());
  }
}
