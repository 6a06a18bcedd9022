package app.tarkka.ui.editor.block;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The documents that have this one as a block, with the revision that they keep to. */
public final class UsedIn extends VBox {
  private final BlocksModel blocks;
  private final Messages messages;

  public UsedIn(BlocksModel blocks, Messages messages, Subscriptions subscriptions) {
    this.blocks = blocks;
    this.messages = messages;
    setId("used-in");
    getStyleClass().add("gap-4");
    managedProperty().bind(visibleProperty());
    subscriptions.follow(blocks.knownProperty(), known -> show(known.uses()));
  }

  private void show(List<BlocksModel.Use> uses) {
    setVisible(!uses.isEmpty());
    Label heading = new Label(messages.text("editor.block.used"));
    heading.getStyleClass().add("overline");
    getChildren().setAll(heading);
    for (BlocksModel.Use use : uses) {
      Hyperlink link =
          new Hyperlink(
              messages.text(
                  "editor.block.use",
                  use.document().code(),
                  use.document().title(),
                  Integer.toString(use.revision())));
      link.setId("used-in-" + use.document().code());
      link.setWrapText(true);
      link.setOnAction(_ -> blocks.open(use.document()));
      getChildren().add(link);
    }
  }
}
