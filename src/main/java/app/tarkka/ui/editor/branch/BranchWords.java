package app.tarkka.ui.editor.branch;

import app.tarkka.document.BranchFinding;
import app.tarkka.document.StepId;
import app.tarkka.ui.kit.Messages;
import java.util.Map;

/** What is found about conditions and calculations, in a sentence. */
public final class BranchWords {
  private BranchWords() {}

  public static String of(BranchFinding finding, Map<StepId, String> numbers, Messages messages) {
    StepId step = finding.step();
    StepId about = finding.about();
    String where =
        step == null
            ? messages.text("branch.section", finding.section() + 1)
            : messages.text("branch.step", numbers.getOrDefault(step, ""));
    String other = about == null ? "" : numbers.getOrDefault(about, "?");
    return messages.text("branch", finding.kind(), where, other);
  }
}
