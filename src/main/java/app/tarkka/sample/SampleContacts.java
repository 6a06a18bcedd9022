package app.tarkka.sample;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.List;

/**
 * Whom a sample's documents say to call. In a shop that has its own owner nobody of the sample is
 * called: the documents name nobody, so that the shop's own list holds.
 */
final class SampleContacts {
  private SampleContacts() {}

  static Content asTheShopSays(Content content) {
    List<Section> sections =
        content.sections().stream()
            .map(
                section ->
                    section.withSteps(section.steps().stream().map(SampleContacts::of).toList()))
            .toList();
    return content.toBuilder()
        .escalation(content.escalation().withContacts(List.of()))
        .sections(sections)
        .build();
  }

  private static Step of(Step step) {
    return step.toBuilder()
        .escalation(step.escalation().withContacts(List.of()))
        .steps(step.steps().stream().map(SampleContacts::of).toList())
        .build();
  }
}
