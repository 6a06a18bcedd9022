package app.tarkka.paper.difference;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.difference.DocumentTrait;
import app.tarkka.document.difference.SectionTrait;
import app.tarkka.document.difference.StepTrait;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes.Detail;
import app.tarkka.paper.difference.Changes.Said;
import app.tarkka.paper.difference.Details.Telling;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one content says beside its texts, notices and pictures, for whoever reads it whole: every
 * trait that a difference would tell of, unless it is as it is in a blank one.
 */
public final class Whole {
  private static final Set<DocumentTrait> TEXTS_OF_DOCUMENT =
      EnumSet.of(
          DocumentTrait.TITLE,
          DocumentTrait.CODE,
          DocumentTrait.KIND,
          DocumentTrait.LANGUAGE,
          DocumentTrait.TEXT,
          DocumentTrait.PURPOSE,
          DocumentTrait.SCOPE,
          DocumentTrait.TOOLS,
          DocumentTrait.MATERIALS,
          DocumentTrait.REFERENCES);
  private static final Set<SectionTrait> TEXTS_OF_SECTION =
      EnumSet.of(SectionTrait.TITLE, SectionTrait.TEXT, SectionTrait.NOTICES, SectionTrait.LEVEL);
  private static final Set<StepTrait> TEXTS_OF_STEP =
      EnumSet.of(StepTrait.TEXT, StepTrait.NOTICES, StepTrait.PICTURES, StepTrait.NUMBER);

  private final Content content;
  private final Words words;
  private final TraitWords traits;

  public Whole(Content content, Words words) {
    this.content = content;
    this.words = words;
    traits = new TraitWords(content, words);
  }

  /** How it is run, what it verifies, who releases, what may be decided alone, whom to call. */
  public List<Said> document() {
    Content blank = Content.of(content.kind(), "", "", List.of());
    Set<DocumentTrait> told = new TreeSet<>(DocumentTrait.of(content, blank));
    told.removeAll(TEXTS_OF_DOCUMENT);
    return said(DocumentDetails.of(told, blank, content, words, traits));
  }

  /** When it is asked, when it begins, what is said at its end, for which pieces it is done. */
  public List<Said> section(Section section) {
    Section blank = Section.of("", List.of());
    Set<SectionTrait> told = new TreeSet<>(SectionTrait.of(section, blank));
    told.removeAll(TEXTS_OF_SECTION);
    return said(
        new SectionDetails(words, traits, traits, Telling.CAME).of(told, blank, section).all());
  }

  /**
   * What it asks for, within which limits, who signs, and all else that is not its text. Limits
   * have their unit, and one reading goes without saying.
   */
  public List<Said> step(Step step) {
    Step blank = Step.of(step.id(), "");
    Set<StepTrait> told = new TreeSet<>(StepTrait.of(step, blank));
    told.removeAll(TEXTS_OF_STEP);
    if (step.answer() instanceof Answer.None) {
      // Whoever reads a step sees that nothing is asked.
      told.remove(StepTrait.ANSWER);
    }
    List<Said> said =
        said(new StepDetails(words, traits, traits, Telling.CAME).of(told, blank, step).all());
    boolean limited = said.stream().anyMatch(one -> one.name().equals(name("LIMITS")));
    return said.stream()
        .filter(one -> !(limited && one.name().equals(name("UNIT"))))
        .filter(one -> !one.equals(new Said(name("READINGS"), "1")))
        .toList();
  }

  private String name(String trait) {
    return words.say("diff.trait." + trait);
  }

  /** What came along is said by its value; pictures and wordings are drawn, not said. */
  private static List<Said> said(List<Detail> details) {
    return details.stream().filter(Said.class::isInstance).map(Said.class::cast).toList();
  }
}
