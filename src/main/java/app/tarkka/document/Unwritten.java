package app.tarkka.document;

import java.util.List;

/**
 * Steps that nobody wrote yet. A step is written when it has words or a picture, or a sub-step that
 * is; a template's guidance is no words.
 */
public final class Unwritten {
  private Unwritten() {}

  /** In the order of the text. */
  public static List<Step> in(Content content) {
    return content.stepsAsWritten().filter(Unwritten::is).toList();
  }

  /**
   * The content without them, and without the sections of which nothing is left. One section stays.
   */
  public static Content leftOut(Content content) {
    List<Section> kept =
        content.sections().stream()
            .map(section -> section.withSteps(written(section.steps())))
            .filter(section -> !nothingSaid(section))
            .toList();
    return content.toBuilder()
        .sections(kept.isEmpty() ? List.of(Section.of("", List.of())) : kept)
        .build();
  }

  private static List<Step> written(List<Step> steps) {
    return steps.stream()
        .filter(step -> !is(step))
        .map(step -> step.toBuilder().steps(written(step.steps())).build())
        .toList();
  }

  private static boolean is(Step step) {
    return step.text().isBlank()
        && step.media().isEmpty()
        && step.steps().stream().allMatch(Unwritten::is);
  }

  private static boolean nothingSaid(Section section) {
    return section.steps().isEmpty()
        && section.title().isBlank()
        && section.text().isBlank()
        && section.notices().isEmpty();
  }
}
