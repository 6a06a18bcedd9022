package app.tarkka.document;

import org.jspecify.annotations.Nullable;

/**
 * Something about conditions and calculated values that their author should see.
 *
 * @param section whose condition it is about, from 0; −1 when it is about a step
 * @param step whose condition or formula it is about, null for a section's
 * @param about the step that is referred to, null when none is
 */
public record BranchFinding(Kind kind, int section, @Nullable StepId step, @Nullable StepId about) {

  static BranchFinding of(Kind kind, StepId step, @Nullable StepId about) {
    return new BranchFinding(kind, -1, step, about);
  }

  /** What it is. The window shows {@code branch.<token>}. */
  public enum Kind {
    /** What is referred to is not in the document. */
    REFERS_TO_NOTHING("refers-to-nothing", true),
    /** It is referred to before it is asked, or by itself. */
    REFERS_TO_LATER("refers-to-later", true),
    /** It is answered for each piece of its section, so that outside of it no one answer counts. */
    OTHER_PIECES("other-pieces", true),
    /** Such an answer cannot be given there, so that the condition is never met. */
    NEVER_SO("never-so", true),
    /** Its conditions exclude each other, or what it refers to is never asked. */
    NEVER_ASKED("never-asked", true),
    FORMULA_WRONG("formula-wrong", true),
    /** A formula needs numbers. */
    NOT_A_NUMBER("not-a-number", true),
    /** Several readings where one value must stand. */
    SEVERAL_READINGS("several-readings", true),
    /** A key step has no value when what it follows from is not asked: it could not be answered. */
    KEY_WITHOUT_VALUE("key-without-value", true),
    /** What the value follows from is not always asked, or may be left out. */
    MAY_HAVE_NO_VALUE("may-have-no-value", false),
    /** A formula adds what is measured in one thing to what is measured in another. */
    MIXED_UNITS("mixed-units", false),
    /** A formula converts by a figure what is converted into its unit by itself. */
    CONVERTED_TWICE("converted-twice", false),
    /** A second person's check is not asked for when the condition is not met. */
    CHECK_HIDDEN("check-hidden", false),
    /** A key step is not asked when the condition is not met. */
    KEY_HIDDEN("key-hidden", false);

    private final String token;
    private final boolean blocks;

    Kind(String token, boolean blocks) {
      this.token = token;
      this.blocks = blocks;
    }

    public String token() {
      return token;
    }

    /** Whether nothing sensible can be run, so that the draft is not sent for review. */
    public boolean blocks() {
      return blocks;
    }
  }
}
