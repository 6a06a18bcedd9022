package app.tarkka.ui.editor.block;

import app.tarkka.document.BlockPin;
import app.tarkka.document.Revision;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Beside a line of a block: of which document and revision it is, whether a newer one is in force,
 * and what can be done with the whole of it. The line itself is not changed here.
 */
public final class BlockPart extends VBox {
  private final BlocksModel blocks;
  private final Messages messages;

  public BlockPart(BlocksModel blocks, Messages messages) {
    this.blocks = blocks;
    this.messages = messages;
    setId("block-part");
    getStyleClass().add("gap-8");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Whether the line is of a block. */
  public boolean show(Row row) {
    Optional<BlockPin> pin = blocks.at(row.spot());
    setVisible(pin.isPresent());
    getChildren().clear();
    pin.ifPresent(this::show);
    return pin.isPresent();
  }

  private void show(BlockPin pin) {
    Label name =
        new Label(messages.text("editor.block.of", pin.code(), Integer.toString(pin.revision())));
    name.setId("block-name");
    name.getStyleClass().addAll("text-body", "text-strong");
    Label help = new Label(messages.text("editor.block.help"));
    help.getStyleClass().add("field-help");
    getChildren().addAll(name, help);
    blocks.newer(pin).ifPresent(newer -> newer(pin, newer));
    getChildren()
        .addAll(
            way(
                "block-open",
                messages.text("editor.block.open", pin.code()),
                () -> blocks.openBlock(pin)),
            way("block-detach", messages.text("editor.block.detach"), () -> blocks.detach(pin)),
            way("block-remove", messages.text("editor.block.remove"), () -> blocks.remove(pin)));
    getChildren()
        .forEach(
            child -> {
              if (child instanceof Label label) {
                label.setWrapText(true);
              }
            });
  }

  private void newer(BlockPin pin, Revision newer) {
    String number = Integer.toString(newer.number());
    StatusMark mark =
        new StatusMark(Status.ATTENTION, messages.text("editor.block.newer", number)).wrapped();
    mark.setId("block-newer");
    getChildren().add(mark);
    if (!newer.changeSummary().isBlank()) {
      Label summary = new Label(newer.changeSummary());
      summary.setId("block-summary");
      getChildren().add(summary);
    }
    getChildren()
        .addAll(
            way(
                "block-take",
                messages.text("editor.block.take", number),
                () -> blocks.takeNewer(pin)),
            way(
                "block-compare",
                messages.text("editor.block.compare"),
                () -> blocks.compare(pin, newer)));
  }

  private static Button way(String id, String text, Runnable action) {
    Button button = Buttons.secondary(id, text, action);
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
