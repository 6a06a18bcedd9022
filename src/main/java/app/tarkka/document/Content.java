package app.tarkka.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One wording of a document: everything that is frozen, hashed and signed with a revision.
 *
 * @param code such as SOP-012, never reused for another document
 * @param language of the text, a BCP 47 tag such as {@code en} or {@code fi}
 * @param text what stands before the first section, in Markdown
 * @param verifies the code of the procedure that this checklist verifies, empty when none
 * @param finalCheck the switch <i>Someone else checks it before it leaves</i>
 * @param escalation what may be decided alone, and whom to call; empty as the shop says
 * @param release whether a completed run must be released by a second person before it may leave
 */
public record Content(
    Kind kind,
    String code,
    String title,
    String language,
    String text,
    About about,
    Mode mode,
    String verifies,
    boolean finalCheck,
    Escalation escalation,
    boolean release,
    List<Section> sections) {

  public Content {
    sections = List.copyOf(sections);
  }

  /** The inspected check that {@link #finalCheck} adds after the last step. */
  public static final StepId FINAL_CHECK = new StepId("final-check");

  public static Content of(Kind kind, String code, String title, List<Section> sections) {
    return new Content(
        kind,
        code,
        title,
        "en",
        "",
        About.NOTHING,
        Mode.READ_DO,
        "",
        false,
        Escalation.NONE,
        false,
        sections);
  }

  public ContentBuilder toBuilder() {
    return new ContentBuilder(this);
  }

  /**
   * Every step in the order in which it is done: sub-steps before the parent that sums them up, and
   * the final check last.
   */
  public List<Step> stepsInOrder() {
    List<Step> ordered = new ArrayList<>();
    sections.forEach(section -> ordered.addAll(section.stepsInOrder()));
    if (finalCheck) {
      ordered.add(finalCheckStep());
    }
    return ordered;
  }

  /** Every step, parents first, as written. */
  public Stream<Step> stepsAsWritten() {
    return sections.stream().flatMap(section -> section.steps().stream()).flatMap(Content::within);
  }

  public Optional<Step> step(StepId id) {
    if (finalCheck && id.equals(FINAL_CHECK)) {
      return Optional.of(finalCheckStep());
    }
    return stepsAsWritten().filter(step -> step.id().equals(id)).findFirst();
  }

  /** The step that {@link #finalCheck} stands for; its text is shown translated by its id. */
  public static Step finalCheckStep() {
    return new StepBuilder(FINAL_CHECK, "Someone else checks it before it leaves")
        .signOff(SignOff.INSPECTED)
        .key(true)
        .build();
  }

  private static Stream<Step> within(Step step) {
    return Stream.concat(Stream.of(step), step.steps().stream().flatMap(Content::within));
  }
}
