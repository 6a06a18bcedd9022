package app.tarkka.ui.editor.outline;

import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.editor.help.LintMenu;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.paste.RowTransfer;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** The outliner's actions as buttons: everything that keys do can be done with the mouse (R13). */
public final class OutlineTools extends FlowPane {
  /** Below this many widths of an em they are in the menu only, so that two rows are enough. */
  private static final double ALL_EM = 34;

  private final Messages messages;

  public OutlineTools(
      DraftModel draft,
      LintModel lint,
      RowTransfer transfer,
      Runnable block,
      Runnable find,
      Messages messages,
      Subscriptions subscriptions) {
    this.messages = messages;
    OutlineActions actions = new OutlineActions(draft);
    getStyleClass().add("outline-tools");
    setAlignment(Pos.CENTER_LEFT);
    Button step = Buttons.quiet("add-step", messages.text("editor.add.step"), draft::newStep);
    step.setGraphic(Icons.icon(Feather.PLUS));
    Button section =
        Buttons.quiet("add-section", messages.text("editor.add.section"), draft::newSection);
    section.setGraphic(Icons.icon(Feather.PLUS));
    List<Button> moving =
        List.of(
            tool("move-up", Feather.ARROW_UP, "editor.tool.up", Shortcut.MOVE_UP, actions::moveUp),
            tool(
                "move-down",
                Feather.ARROW_DOWN,
                "editor.tool.down",
                Shortcut.MOVE_DOWN,
                actions::moveDown),
            tool(
                "duplicate",
                Feather.COPY,
                "editor.tool.duplicate",
                Shortcut.DUPLICATE,
                actions::duplicate));
    getChildren()
        .addAll(
            step,
            section,
            tool(
                "outdent",
                Feather.CHEVRON_LEFT,
                "editor.tool.outdent",
                Shortcut.OUTDENT,
                actions::outdent),
            tool(
                "indent",
                Feather.CHEVRON_RIGHT,
                "editor.tool.indent",
                Shortcut.INDENT,
                actions::indent),
            Icons.button(
                "remove", Feather.TRASH_2, messages.text("editor.tool.remove"), actions::remove),
            new RowsMenu(draft, actions, transfer, block, find, messages),
            new LintMenu(draft, lint, messages, subscriptions));
    getChildren().addAll(4, moving);
    widthProperty()
        .subscribe(
            _ -> {
              boolean room = getWidth() >= ALL_EM * step.getFont().getSize();
              moving.forEach(
                  button -> {
                    button.setVisible(room);
                    button.setManaged(room);
                  });
            });
  }

  private Button tool(String id, Feather icon, String key, Shortcut shortcut, Runnable action) {
    return Icons.button(id, icon, messages.text(key, shortcut.shown()), action);
  }
}
