package app.tarkka.sample;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a document of the sample read before it was revised, so that differences, superseded
 * revisions and what is to be read again can be seen.
 *
 * @param summary what its author said of the change to the wording of today
 * @param holder where a controlled copy of the wording of today is held
 */
record SampleEarlier(Content content, String summary, String holder) {

  /** Empty for a document that has one revision only. */
  static Optional<SampleEarlier> of(Content now) {
    return switch (now.code()) {
      case "SOP-001" ->
          Optional.of(
              new SampleEarlier(
                  without("s9", changed(now, SampleEarlier::kitchen)),
                  "The fridge is at most **5 °C**, and the guard of the slicer is checked.",
                  "Kitchen, beside the fridge"));
      case "SOP-101" ->
          Optional.of(
              new SampleEarlier(
                  without("s11", changed(now, SampleEarlier::gearbox)),
                  "The torque is measured **blind** by a second person, and the shaft is turned.",
                  "Bench 2"));
      case "SOP-201" ->
          Optional.of(
              new SampleEarlier(
                  changed(now, SampleEarlier::picking),
                  "A second person counts **blind**; comparing the lot is a key step.",
                  "Packing table"));
      default -> Optional.empty();
    };
  }

  private static Step kitchen(Step step) {
    return switch (step.id().value()) {
      case "s2" ->
          step.toBuilder().text("Wash your hands with soap and dry them with paper.").build();
      case "s3" ->
          step.toBuilder()
              .number(Specification.between(BigDecimal.ZERO, new BigDecimal(7), "°C"))
              .build();
      default -> step;
    };
  }

  private static Step gearbox(Step step) {
    return switch (step.id().value()) {
      case "s7" -> step.toBuilder().text("Take a photo of the shim stack.").build();
      case "s9" -> step.toBuilder().signOff(SignOff.PERFORMED).build();
      default -> step;
    };
  }

  private static Step picking(Step step) {
    return switch (step.id().value()) {
      case "s4" ->
          step.toBuilder().text("Compare colour and size of each item.").key(false).build();
      case "s5" -> step.toBuilder().signOff(SignOff.PERFORMED).build();
      default -> step;
    };
  }

  private static Content changed(Content now, UnaryOperator<Step> how) {
    return sections(now, steps -> steps.stream().map(how).toList());
  }

  private static Content without(String id, Content now) {
    return sections(
        now, steps -> steps.stream().filter(step -> !step.id().value().equals(id)).toList());
  }

  private static Content sections(Content now, UnaryOperator<List<Step>> how) {
    List<Section> sections =
        now.sections().stream()
            .map(section -> section.withSteps(how.apply(section.steps())))
            .toList();
    return now.toBuilder().sections(sections).build();
  }
}
