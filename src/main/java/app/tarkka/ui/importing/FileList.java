package app.tarkka.ui.importing;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The files of an import of several, each with how it stands. */
final class FileList extends ListView<ImportDraft> {
  private final Messages messages;

  FileList(ImportModel model, Messages messages) {
    super(model.drafts());
    this.messages = messages;
    setId("import-files");
    getStyleClass().add("import-files");
    setAccessibleText(messages.text("importing.files"));
    setCellFactory(_ -> new FileCell());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            draft -> {
              if (draft != null) {
                model.shownProperty().set(Optional.of(draft));
              }
            });
    model
        .shownProperty()
        .subscribe(
            shown -> {
              shown.ifPresent(getSelectionModel()::select);
              refresh();
            });
  }

  private final class FileCell extends ListCell<ImportDraft> {
    private final Label name = new Label();
    private final StatusMark mark = new StatusMark(Status.OPEN, messages);
    private final VBox lines = new VBox(4, name, mark);

    FileCell() {
      setPrefWidth(0);
      name.getStyleClass().add("text-strong");
    }

    @Override
    protected void updateItem(@Nullable ImportDraft draft, boolean empty) {
      super.updateItem(draft, empty);
      if (empty || draft == null) {
        setGraphic(null);
        return;
      }
      name.setText(draft.fileName());
      if (draft.savedProperty().get().isPresent()) {
        mark.show(Status.PASS, messages.text("importing.state.saved"));
      } else if (draft.imported().isEmpty()) {
        mark.show(Status.FAIL, messages.text("importing.state.refused"));
      } else {
        mark.show(Status.OPEN, messages.text("importing.state.read"));
      }
      setGraphic(lines);
    }
  }
}
