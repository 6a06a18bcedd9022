package app.tarkka.ui.editor.outline;

import app.tarkka.document.Document;
import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Above the text: which document's steps are put in as a block. What is typed narrows the list; the
 * cursor stays in the field while the arrows go through the lines.
 */
public final class BlockChooser extends VBox {
  /** More would push the outline away; the rest is a word or a turn of the wheel further. */
  private static final int LINES_IN_SIGHT = 5;

  private static final double LINE_EM = 2.9;
  private static final double BORDERS = 4;

  private final BlocksModel blocks;
  private final OutlineView outline;
  private final TextField search = new TextField();
  private final ListView<Document> offers = new ListView<>();

  public BlockChooser(
      BlocksModel blocks, OutlineView outline, Messages messages, Subscriptions subscriptions) {
    this.blocks = blocks;
    this.outline = outline;
    setId("block-chooser");
    getStyleClass().add("find-bar");
    search.setId("block-search");
    search.setPromptText(messages.text("editor.block.search"));
    search.setAccessibleText(messages.text("editor.block.search"));
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox line =
        new HBox(
            8,
            search,
            Icons.button(
                "block-close", Feather.X, messages.text("editor.block.close"), this::close));
    line.setAlignment(Pos.CENTER_LEFT);
    offers.setId("block-offers");
    offers.setAccessibleText(messages.text("editor.block.offers"));
    offers.setFocusTraversable(false);
    offers.setCellFactory(_ -> new OfferCell());
    Label none = new Label(messages.text("editor.block.none"));
    none.setWrapText(true);
    none.getStyleClass().add("text-muted");
    offers.setPlaceholder(none);
    getChildren().addAll(line, offers);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    search.textProperty().subscribe(_ -> offer());
    subscriptions.follow(blocks.knownProperty(), _ -> offer());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    outline.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.BLOCK.matches(event)) {
            open();
            event.consume();
          }
        });
  }

  public void open() {
    search.clear();
    setVisible(true);
    offer();
    search.requestFocus();
  }

  private void close() {
    setVisible(false);
    outline.writeOn();
  }

  private void offer() {
    offers.getItems().setAll(blocks.offered(search.getText()));
    offers.getSelectionModel().selectFirst();
    int lines = Math.clamp(offers.getItems().size(), 1, LINES_IN_SIGHT);
    double line = Math.ceil(LINE_EM * search.getFont().getSize());
    offers.setFixedCellSize(line);
    offers.setPrefHeight(lines * line + BORDERS);
    offers.setMinHeight(USE_PREF_SIZE);
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.LEAVE.matches(event)) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == search) {
      insert(offers.getSelectionModel().getSelectedItem());
    } else if (event.getCode() == KeyCode.DOWN) {
      offers.getSelectionModel().selectNext();
      offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
    } else if (event.getCode() == KeyCode.UP) {
      offers.getSelectionModel().selectPrevious();
      offers.scrollTo(offers.getSelectionModel().getSelectedIndex());
    } else {
      return;
    }
    event.consume();
  }

  private void insert(@Nullable Document chosen) {
    if (chosen != null) {
      setVisible(false);
      blocks.insert(chosen);
      outline.writeOn();
    }
  }

  private final class OfferCell extends ListCell<Document> {
    OfferCell() {
      getStyleClass().add("block-offer");
      setOnMouseClicked(_ -> insert(getItem()));
    }

    @Override
    protected void updateItem(@Nullable Document document, boolean empty) {
      super.updateItem(document, empty);
      if (empty || document == null) {
        setText(null);
        setId(null);
      } else {
        setText(document.code() + "  " + document.title());
        setId("block-" + document.code());
      }
    }
  }
}
