package app.tarkka.document;

import java.util.Optional;

/** What a draft must have before it can be submitted. */
final class Completeness {
  private Completeness() {}

  static Optional<DocumentControl.Refusal> of(Content content) {
    if (content.code().isBlank()) {
      return Optional.of(DocumentControl.Refusal.CODE_MISSING);
    }
    if (content.title().isBlank()) {
      return Optional.of(DocumentControl.Refusal.TITLE_MISSING);
    }
    if (Unseen.in(content.code()).isPresent()) {
      return Optional.of(DocumentControl.Refusal.CODE_UNSEEN);
    }
    if (Unseen.in(content.title()).isPresent()) {
      return Optional.of(DocumentControl.Refusal.TITLE_UNSEEN);
    }
    if (content.kind() != Kind.POLICY && content.stepsAsWritten().findAny().isEmpty()) {
      return Optional.of(DocumentControl.Refusal.NO_STEPS);
    }
    if (!Unwritten.in(content).isEmpty()) {
      return Optional.of(DocumentControl.Refusal.STEP_UNWRITTEN);
    }
    if (content.stepsAsWritten().anyMatch(Completeness::checkOfNothing)) {
      return Optional.of(DocumentControl.Refusal.NOTHING_TO_CHECK);
    }
    if (content.stepsAsWritten().anyMatch(Completeness::choiceOfNothing)) {
      return Optional.of(DocumentControl.Refusal.NO_OPTIONS);
    }
    if (content.stepsAsWritten().anyMatch(Completeness::blindWithoutComparison)) {
      return Optional.of(DocumentControl.Refusal.BLIND_NEEDS_COMPARABLE);
    }
    return BranchCheck.of(content).stream().anyMatch(finding -> finding.kind().blocks())
        ? Optional.of(DocumentControl.Refusal.CONDITION_IMPOSSIBLE)
        : Optional.empty();
  }

  /** A second person's word needs an entry, and a step that is only read never has one. */
  private static boolean checkOfNothing(Step step) {
    return step.answer() instanceof Answer.None && step.signOff().needsSecondPerson();
  }

  private static boolean choiceOfNothing(Step step) {
    return step.answer() instanceof Answer.Choice choice && choice.options().isEmpty();
  }

  /** A blind check needs an answer the software can compare, and for a number an agreement. */
  private static boolean blindWithoutComparison(Step step) {
    if (step.signOff() != SignOff.BLIND) {
      return false;
    }
    if (!step.answer().comparable()) {
      return true;
    }
    Specification specification = step.specification();
    return step.answer() instanceof Answer.Quantity
        && (specification == null || specification.agreementOrDefault() == null);
  }
}
