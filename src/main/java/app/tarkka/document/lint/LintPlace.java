package app.tarkka.document.lint;

import app.tarkka.document.StepId;

/** What of a document a finding is about. */
public sealed interface LintPlace {
  record OfDocument() implements LintPlace {}

  /**
   * @param index among the sections, from 0
   */
  record OfSection(int index) implements LintPlace {}

  record OfStep(StepId step) implements LintPlace {}

  /**
   * @param owner the section or the step that the notice stands before
   * @param index among the owner's notices, from 0
   */
  record OfNotice(LintPlace owner, int index) implements LintPlace {}

  /** The section or step that it is seen at; a notice is seen at what it stands before. */
  default LintPlace line() {
    return this instanceof OfNotice(LintPlace owner, _) ? owner : this;
  }
}
