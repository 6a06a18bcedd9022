package app.tarkka.ui.editor.branch;

import app.tarkka.document.BranchCheck;
import app.tarkka.document.BranchFinding;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Above the outline: conditions and calculations that cannot be run as they are written, said at
 * once when a step that they refer to is moved or deleted. Each line leads to its step.
 */
public final class BranchBar extends HBox {
  /** More would push the outline away; the rest follows as these are put right. */
  private static final int MOST = 3;

  private final DraftModel draft;
  private final Messages messages;
  private final String name;
  private final Runnable before;
  private final VBox lines = new VBox();
  private @Nullable List<BranchFinding> shown;

  public BranchBar(DraftModel draft, Messages messages) {
    this(draft, messages, "branch", () -> {});
  }

  /**
   * @param name with which its ids begin
   * @param before what is done first, where the text is not on screen
   */
  public BranchBar(DraftModel draft, Messages messages, String name, Runnable before) {
    this.draft = draft;
    this.messages = messages;
    this.name = name;
    this.before = before;
    setId(name + "-bar");
    getStyleClass().addAll("tint-warn", "branch-bar");
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().addAll(new Label("", Icons.icon(Feather.GIT_BRANCH)), lines);
  }

  public void show(Content content) {
    List<BranchFinding> found =
        BranchCheck.of(content).stream().filter(one -> one.kind().blocks()).toList();
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
    if (found.equals(shown)) {
      return;
    }
    shown = found;
    Map<StepId, String> numbers = Numbering.of(content);
    lines.getChildren().clear();
    found.stream().limit(MOST).forEach(one -> lines.getChildren().add(line(one, numbers)));
    if (found.size() > MOST) {
      Label more = new Label(messages.text("editor.branches.more", found.size() - MOST));
      more.getStyleClass().add("text-muted");
      lines.getChildren().add(more);
    }
  }

  private Hyperlink line(BranchFinding one, Map<StepId, String> numbers) {
    StepId step = one.step();
    Spot spot = step == null ? Spot.ofSection(one.section()) : Spot.of(step);
    Hyperlink link = new Hyperlink(BranchWords.of(one, numbers, messages));
    link.setId(name + "-finding-" + (lines.getChildren().size() + 1));
    link.setWrapText(true);
    link.setOnAction(
        _ -> {
          before.run();
          draft.goTo(spot, Edit.END);
        });
    return link;
  }
}
