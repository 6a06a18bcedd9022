package app.tarkka.ui.editor.review;

import app.tarkka.ui.editor.control.ApprovalsModel;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** How many people approve each revision of the document; an owner signs a change. */
public final class ApprovalsChoice extends VBox {
  private static final List<Integer> OFFERED = List.of(1, 2, 3);

  private final EnumChoice<Integer> choice;
  private int now;

  /**
   * @param now how many do
   */
  public ApprovalsChoice(int now, ApprovalsModel approvals, Messages messages) {
    this.now = now;
    choice =
        new EnumChoice<>(
            "doc-approvals",
            Stream.concat(OFFERED.stream(), Stream.of(now)).distinct().sorted().toList(),
            each -> messages.text("editor.approvals.people", each),
            chosen -> change(approvals, chosen));
    choice.show(now);
    getChildren().add(new Labelled(messages.text("editor.approvals"), choice));
  }

  /** Nobody signed for it: it stays as it is. */
  private void change(ApprovalsModel approvals, int chosen) {
    if (chosen != now && approvals.require(chosen)) {
      now = chosen;
    } else {
      choice.show(now);
    }
  }
}
