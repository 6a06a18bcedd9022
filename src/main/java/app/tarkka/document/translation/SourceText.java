package app.tarkka.document.translation;

import app.tarkka.document.StepId;
import java.util.Optional;

/**
 * One text of a wording that can be translated. Units, codes and numbers are no texts: they stay.
 *
 * @param place names it within the wording, such as {@code step.weigh.text}; steps are named by
 *     their id, sections by their number
 * @param step the step it belongs to, empty for a text of the document or of a section
 */
public record SourceText(String place, Kind kind, Optional<StepId> step, String text) {

  /** What the text is to its reader. */
  public enum Kind {
    TITLE,
    INTRODUCTION,
    ABOUT,
    SECTION_TITLE,
    SECTION_TEXT,
    STEP,
    NOTICE,
    OPTION,
    CAPTION
  }
}
