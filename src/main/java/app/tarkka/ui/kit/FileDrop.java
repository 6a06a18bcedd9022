package app.tarkka.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Lets files be dropped on a node. While they hang over it, the node has the pseudo-class {@code
 * drop}. There is always a button for the same (R13).
 */
public final class FileDrop {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Node target;
  private final Consumer<List<Path>> onDropped;

  private FileDrop(Node target, Consumer<List<Path>> onDropped) {
    this.target = target;
    this.onDropped = onDropped;
  }

  public static void on(Node target, Consumer<List<Path>> onDropped) {
    FileDrop drop = new FileDrop(target, onDropped);
    target.setOnDragOver(drop::over);
    target.setOnDragExited(_ -> target.pseudoClassStateChanged(DROP, false));
    target.setOnDragDropped(drop::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      target.pseudoClassStateChanged(DROP, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
    target.pseudoClassStateChanged(DROP, false);
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    if (!files.isEmpty()) {
      onDropped.accept(files);
    }
  }
}
