package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The keys of the program by where they do something. A run has a sheet of its own. */
final class KeysSheet extends VBox {
  private final Messages messages;
  private final Button close;

  KeysSheet(Messages messages, Runnable onClose) {
    this.messages = messages;
    setId("keys");
    getStyleClass().addAll("palette", "keys-sheet");
    getStylesheets().add(Stylesheets.beside(KeysSheet.class, "palette.css"));
    Label title = new Label(messages.text("palette.keys"));
    title.getStyleClass().add("text-h3");
    FlowPane groups =
        new FlowPane(32, 24, new VBox(24, everywhere(), running()), writing(), outline());
    groups.setRowValignment(VPos.TOP);
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setId("keys-all");
    scroll.setAccessibleText(title.getText());
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    close = Buttons.primary("keys-close", messages.text("kit.close"), onClose);
    getChildren().addAll(title, scroll, close);
    setAlignment(Pos.TOP_LEFT);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || Shortcut.HELP.matches(event)) {
            event.consume();
            onClose.run();
          }
        });
  }

  void focusFirst() {
    close.requestFocus();
  }

  private VBox everywhere() {
    Group group = new Group("palette.keys.of.everywhere");
    group.row(Shortcut.PALETTE, "palette.keys.palette");
    group.row(Shortcut.SEARCH_ALL, "palette.keys.search-all");
    group.row(Shortcut.TODAY, "palette.keys.today");
    group.row(Shortcut.LIBRARY, "palette.keys.library");
    group.row(Shortcut.RECORDS, "palette.keys.records");
    group.row(Shortcut.NEW, "palette.keys.new");
    group.row(Shortcut.GO_BACK, "palette.keys.back");
    group.row(Shortcut.NEXT_REGION, "palette.keys.region");
    group.row(Shortcut.PRINT, "palette.keys.print");
    group.row(Shortcut.HELP, "palette.keys.help");
    return group.box;
  }

  private VBox running() {
    Group group = new Group("palette.keys.of.running");
    group.row(new KeyHint("?"), "palette.keys.run");
    return group.box;
  }

  private VBox writing() {
    Group group = new Group("palette.keys.of.writing");
    group.row(Shortcut.NEXT_REGION, "palette.keys.panel");
    group.row(Shortcut.UNDO, "palette.keys.undo");
    group.row(Shortcut.REDO, "palette.keys.redo");
    group.row(Shortcut.SEARCH, "palette.keys.find");
    group.row(Shortcut.REPLACE, "palette.keys.replace");
    group.row(Shortcut.NEXT_HINT, "palette.keys.hint");
    group.row(Shortcut.SPELLING, "palette.keys.spelling");
    group.row(Shortcut.TAKE_OFFER, "palette.keys.offer");
    group.row(Shortcut.TAKE_GUIDANCE, "palette.keys.guidance");
    group.row(Shortcut.PREVIEW, "palette.keys.preview");
    return group.box;
  }

  private VBox outline() {
    Group group = new Group("palette.keys.of.lines");
    group.row(Shortcut.RUN_CONFIRM, "palette.keys.line");
    group.row(Shortcut.NEW_SECTION, "palette.keys.section");
    group.row(Shortcut.INDENT, "palette.keys.in");
    group.row(Shortcut.OUTDENT, "palette.keys.out");
    group.row(Shortcut.MOVE_UP, "palette.keys.up");
    group.row(Shortcut.MOVE_DOWN, "palette.keys.down");
    group.row(Shortcut.DUPLICATE, "palette.keys.duplicate");
    group.row(Shortcut.FOLD, "palette.keys.fold");
    group.row(Shortcut.LEAVE, "palette.keys.choose");
    group.row(Shortcut.ROW_MENU, "palette.keys.menu");
    return group.box;
  }

  /** Keys under a heading. */
  private final class Group {
    private final GridPane keys = new GridPane();
    private final VBox box;

    Group(String name) {
      Label heading = new Label(messages.text(name));
      heading.getStyleClass().add("overline");
      keys.setHgap(12);
      keys.setVgap(8);
      box = new VBox(8, heading, keys);
      box.getStyleClass().add("keys-group");
    }

    void row(Shortcut shortcut, String what) {
      row(new KeyHint(shortcut), what);
    }

    void row(KeyHint key, String what) {
      Label does = new Label(messages.text(what));
      does.setWrapText(true);
      keys.addRow(keys.getRowCount(), key, does);
    }
  }
}
