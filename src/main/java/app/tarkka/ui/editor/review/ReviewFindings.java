package app.tarkka.ui.editor.review;

import app.tarkka.document.BranchCheck;
import app.tarkka.document.BranchFinding;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.ui.editor.branch.BranchWords;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Before somebody decides: what the conditions and calculations of the revision do that its reader
 * would not see, such as a figure that converts once more what converts by itself.
 */
final class ReviewFindings extends VBox {
  ReviewFindings(Content content, Messages messages) {
    setId("review-findings");
    getStyleClass().add("gap-8");
    List<BranchFinding> found = BranchCheck.of(content);
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
    Label heading = new Label(messages.text("editor.review.findings"));
    heading.getStyleClass().add("overline");
    getChildren().add(heading);
    Map<StepId, String> numbers = Numbering.of(content);
    found.forEach(
        one ->
            getChildren()
                .add(
                    new StatusMark(Status.ATTENTION, BranchWords.of(one, numbers, messages))
                        .wrapped()));
  }
}
