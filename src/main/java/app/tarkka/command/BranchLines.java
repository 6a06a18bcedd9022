package app.tarkka.command;

import app.tarkka.document.BranchFinding;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import java.util.Map;

/** What is found about conditions and calculations, a line each, or for other programs. */
final class BranchLines {
  private final Content content;
  private final Map<StepId, String> numbers;

  BranchLines(Content content) {
    this.content = content;
    this.numbers = Numbering.of(content);
  }

  /** Such as {@code Step 2.3 [converted-twice] Step 2.1 is brought into … by itself …}. */
  String line(BranchFinding finding) {
    return where(finding) + " [" + finding.kind().token() + "] " + sentence(finding);
  }

  Json json(BranchFinding finding) {
    JsonObjectBuilder out =
        Json.object().text("rule", finding.kind().token()).text("place", where(finding));
    StepId step = finding.step();
    if (step != null) {
      out.text("step", step.value());
    }
    StepId about = finding.about();
    if (about != null) {
      out.text("about", about.value());
    }
    return out.text("message", sentence(finding)).build();
  }

  private String where(BranchFinding finding) {
    StepId step = finding.step();
    return step == null
        ? "Section \"" + content.sections().get(finding.section()).title() + "\""
        : "Step " + numbers.getOrDefault(step, "?");
  }

  private String sentence(BranchFinding finding) {
    StepId about = finding.about();
    String other = "step " + (about == null ? "?" : numbers.getOrDefault(about, "?"));
    return switch (finding.kind()) {
      case REFERS_TO_NOTHING -> "It refers to a step that is gone.";
      case REFERS_TO_LATER -> "It refers to " + other + ", which is not asked before it.";
      case OTHER_PIECES ->
          "It refers to " + other + ", which has an answer for each piece of its section.";
      case NEVER_SO -> "It waits for an answer that " + other + " cannot have.";
      case NEVER_ASKED -> "It is never asked: its conditions exclude each other.";
      case FORMULA_WRONG -> "The calculation cannot be read.";
      case NOT_A_NUMBER -> "It calculates with " + other + ", which gives no number.";
      case SEVERAL_READINGS ->
          "It calculates with " + other + ", which has several readings: use mean, min or max.";
      case KEY_WITHOUT_VALUE ->
          "A key step without a value when " + other + " is not asked or left out.";
      case MAY_HAVE_NO_VALUE -> "It has no value when " + other + " is not asked or left out.";
      case MIXED_UNITS ->
          "It adds or compares different things: "
              + other
              + " has another unit, which does not convert.";
      case CONVERTED_TWICE ->
          "It converts twice: "
              + other
              + " is brought into the unit of the result by itself. Leave out the figure that"
              + " converts it.";
      case CHECK_HIDDEN -> "Nobody checks it when its condition is not met.";
      case KEY_HIDDEN -> "This key step is not asked when its condition is not met.";
    };
  }
}
