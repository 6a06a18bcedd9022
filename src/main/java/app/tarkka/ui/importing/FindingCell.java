package app.tarkka.ui.importing;

import app.tarkka.exchange.Finding;
import app.tarkka.exchange.ImportWords;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One finding: what became of it, where, and in plain words what. */
final class FindingCell extends ListCell<Finding> {
  private final ImportWords words;
  private final Messages messages;
  private final FontIcon icon = Icons.icon(Feather.CHECK);
  private final Label head = new Label();
  private final Label message = new Label();
  private final HBox line;

  FindingCell(ImportWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
    setPrefWidth(0);
    getStyleClass().add("finding-cell");
    head.getStyleClass().add("overline");
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    VBox told = new VBox(2, head, message);
    HBox.setHgrow(told, Priority.ALWAYS);
    line = new HBox(10, icon, told);
  }

  @Override
  protected void updateItem(@Nullable Finding finding, boolean empty) {
    super.updateItem(finding, empty);
    if (empty || finding == null) {
      setGraphic(null);
      return;
    }
    String kind = messages.text("importing", finding.kind());
    head.setText(finding.line() > 0 ? messages.text("importing.line", kind, finding.line()) : kind);
    message.setText(words.say(finding));
    icon.setIconCode(
        switch (finding.kind()) {
          case KEPT -> Feather.CHECK;
          case CHANGED -> Feather.REPEAT;
          case NOT_UNDERSTOOD -> Feather.HELP_CIRCLE;
          case MISSING -> Feather.ALERT_TRIANGLE;
        });
    icon.getStyleClass().removeIf(style -> style.startsWith("finding-"));
    icon.getStyleClass().add("finding-" + finding.kind().name().toLowerCase(java.util.Locale.ROOT));
    setGraphic(line);
  }
}
