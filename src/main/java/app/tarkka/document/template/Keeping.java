package app.tarkka.document.template;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a template of a document's wording. What its steps ask for, hazards, pictures, checks and
 * conditions stay as they are.
 *
 * @param guidance of the draft, for what has no words yet
 */
public record Keeping(Content content, Guidance guidance) {
  /** What becomes of its words. */
  public enum Words {
    /** They guide whoever writes, and are in no document. */
    GUIDE,
    /** They stand in each new document, to be changed there; all but the title. */
    STAY
  }

  /** The template, under a name. */
  public Template as(String name, Words words) {
    return switch (words) {
      case STAY ->
          new Template(name, "", content.toBuilder().title("").build(), withTitleAsGuidance());
      case GUIDE -> new Template(name, "", withoutWords(), allWords());
    };
  }

  private Guidance withTitleAsGuidance() {
    Map<Guided.OfDocument, String> document = new EnumMap<>(Guided.OfDocument.class);
    document.putAll(guidance.document());
    say(document, Guided.OfDocument.TITLE, content.title());
    return new Guidance(document, guidance.sections(), guidance.steps());
  }

  private Content withoutWords() {
    return content.toBuilder()
        .title("")
        .text("")
        .about(About.NOTHING)
        .sections(content.sections().stream().map(Keeping::withoutWords).toList())
        .build();
  }

  /** A section without steps is known again by its title. */
  private static Section withoutWords(Section section) {
    return section
        .withTitle(section.steps().isEmpty() ? section.title() : "")
        .withText("")
        .withCues(Section.Cues.NONE)
        .withSteps(section.steps().stream().map(Keeping::withoutWords).toList());
  }

  private static Step withoutWords(Step step) {
    return step.toBuilder()
        .text("")
        .specification(null)
        .steps(step.steps().stream().map(Keeping::withoutWords).toList())
        .build();
  }

  private Guidance allWords() {
    Map<Guided.OfDocument, String> document = new EnumMap<>(Guided.OfDocument.class);
    document.putAll(guidance.document());
    BiConsumer<Guided.OfDocument, String> said = (field, text) -> say(document, field, text);
    About about = content.about();
    said.accept(Guided.OfDocument.TITLE, content.title());
    said.accept(Guided.OfDocument.TEXT, content.text());
    said.accept(Guided.OfDocument.PURPOSE, about.purpose());
    said.accept(Guided.OfDocument.SCOPE, about.scope());
    said.accept(Guided.OfDocument.TOOLS, String.join("\n", about.tools()));
    said.accept(Guided.OfDocument.MATERIALS, String.join("\n", about.materials()));
    said.accept(Guided.OfDocument.REFERENCES, String.join("\n", about.references()));
    List<SectionGuidance> sections = new ArrayList<>();
    for (int i = 0; i < content.sections().size(); i++) {
      sections.add(section(i));
    }
    Map<StepId, Map<Guided.OfStep, String>> steps = new HashMap<>();
    content.stepsAsWritten().forEach(step -> steps.put(step.id(), step(step)));
    return new Guidance(document, sections, steps);
  }

  private SectionGuidance section(int index) {
    Section section = content.sections().get(index);
    Map<Guided.OfSection, String> texts = new EnumMap<>(Guided.OfSection.class);
    for (Guided.OfSection field : Guided.OfSection.values()) {
      say(texts, field, guidance.of(content, index, field));
    }
    say(texts, Guided.OfSection.TITLE, section.title());
    say(texts, Guided.OfSection.TEXT, section.text());
    say(texts, Guided.OfSection.TRIGGER, section.cues().trigger());
    say(texts, Guided.OfSection.COMPLETION, section.cues().completion());
    return new SectionGuidance(SectionGuidance.idsIn(section), section.title(), texts);
  }

  private Map<Guided.OfStep, String> step(Step step) {
    Map<Guided.OfStep, String> texts = new EnumMap<>(Guided.OfStep.class);
    for (Guided.OfStep field : Guided.OfStep.values()) {
      say(texts, field, guidance.of(step.id(), field));
    }
    say(texts, Guided.OfStep.TEXT, step.text());
    Specification limits = step.specification();
    if (limits != null) {
      say(texts, Guided.OfStep.NOMINAL, plain(limits.nominal()));
      say(texts, Guided.OfStep.LOWER, plain(limits.lower()));
      say(texts, Guided.OfStep.UPPER, plain(limits.upper()));
      say(texts, Guided.OfStep.UNIT, limits.unit());
    }
    return texts;
  }

  private static String plain(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }

  private static <F> void say(Map<F, String> texts, F field, String text) {
    if (!text.isBlank()) {
      texts.put(field, text);
    }
  }
}
