package app.tarkka.document;

import java.util.List;
import java.util.function.UnaryOperator;

/** A content with other pictures beside its steps, and otherwise the same. */
public final class MediaChange {
  private MediaChange() {}

  public static Content in(Content content, UnaryOperator<Media> how) {
    return content.toBuilder()
        .sections(
            content.sections().stream()
                .map(section -> section.withSteps(in(section.steps(), how)))
                .toList())
        .build();
  }

  /** As {@link #in(Content, UnaryOperator)}, for steps and what is in them. */
  public static List<Step> in(List<Step> steps, UnaryOperator<Media> how) {
    return steps.stream()
        .map(
            step ->
                step.toBuilder()
                    .media(step.media().stream().map(how).toList())
                    .steps(in(step.steps(), how))
                    .build())
        .toList();
  }
}
