package app.tarkka.document.template;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a template says in the empty fields of a draft. It is shown to whoever writes while a field
 * has no words of its own, and is part of no wording: it is not printed, exported, hashed or run.
 *
 * <p>It does not change while a draft is written. What is undone, moved or emptied finds its
 * guidance by the step's id.
 *
 * @param steps by the id that each has in the draft
 */
public record Guidance(
    Map<Guided.OfDocument, String> document,
    List<SectionGuidance> sections,
    Map<StepId, Map<Guided.OfStep, String>> steps) {
  /** Of a document that began empty. */
  public static final Guidance NONE = new Guidance(Map.of(), List.of(), Map.of());

  public Guidance {
    document = Map.copyOf(document);
    sections = List.copyOf(sections);
    steps = Map.copyOf(steps);
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Empty when nothing is said there. */
  public String of(Guided.OfDocument field) {
    return document.getOrDefault(field, "");
  }

  /** Empty when nothing is said there. */
  public String of(StepId step, Guided.OfStep field) {
    return steps.getOrDefault(step, Map.of()).getOrDefault(field, "");
  }

  /**
   * What is said of the section in that place; empty when nothing is. Of two that hold steps of the
   * same one, the first is meant: the other was split from it.
   */
  public String of(Content content, int index, Guided.OfSection field) {
    if (index >= content.sections().size()) {
      return "";
    }
    for (SectionGuidance each : sections) {
      if (each.belongsTo(content.sections().get(index))
          && content.sections().subList(0, index).stream().noneMatch(each::belongsTo)) {
        return each.texts().getOrDefault(field, "");
      }
    }
    return "";
  }

  /** The same of steps that have other ids now. */
  Guidance renamed(Map<StepId, StepId> names) {
    Map<StepId, Map<Guided.OfStep, String>> renamed = new HashMap<>();
    steps.forEach((id, said) -> renamed.put(names.getOrDefault(id, id), said));
    return new Guidance(
        document, sections.stream().map(each -> each.renamed(names)).toList(), renamed);
  }
}
