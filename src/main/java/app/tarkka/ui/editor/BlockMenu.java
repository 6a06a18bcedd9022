package app.tarkka.ui.editor;

import app.tarkka.document.Document;
import app.tarkka.ui.kit.Messages;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Puts the steps of another document in, as a block that keeps to its revision. */
final class BlockMenu extends Menu {
  private final BlocksModel blocks;

  BlockMenu(BlocksModel blocks, Messages messages) {
    super(messages.text("editor.block.insert"));
    this.blocks = blocks;
    setId("rows-block");
    setMnemonicParsing(false);
  }

  /** What is in force now. */
  void refresh() {
    getItems().setAll(blocks.knownProperty().get().offered().stream().map(this::item).toList());
    setDisable(getItems().isEmpty());
  }

  private MenuItem item(Document document) {
    MenuItem item = new MenuItem(document.code() + "  " + document.title());
    item.setId("block-" + document.code());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> blocks.insert(document));
    return item;
  }
}
