package app.tarkka.ui.library;

import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What a row offers, as a menu; one menu serves all rows. */
final class DocumentMenu {
  private final LibraryModel model;
  private final Messages messages;
  private final ContextMenu menu = new ContextMenu();

  DocumentMenu(LibraryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    menu.setId("document-menu");
  }

  void open(LibraryRow row, Node beside) {
    List<MenuItem> items = new ArrayList<>();
    for (DocumentAction action : DocumentAction.values()) {
      if (row.offers(action)) {
        if (action == DocumentAction.WITHDRAW || action == DocumentAction.DELETE) {
          items.add(new SeparatorMenuItem());
        }
        items.add(action == DocumentAction.MOVE ? moveMenu(row) : item(action, row));
      }
    }
    menu.getItems().setAll(items);
    menu.show(beside, Side.BOTTOM, 0, 0);
  }

  void perform(DocumentAction action, LibraryRow row) {
    if (!row.offers(action)) {
      return;
    }
    DocumentActions actions = model.actions();
    switch (action) {
      case OPEN -> actions.open(row.document());
      case RUN -> actions.run(row.document());
      case EDIT -> actions.edit(row.document());
      case PRINT -> actions.print(row.document());
      case READERS -> actions.readers(row.document());
      case DUPLICATE -> actions.duplicate(row.document());
      case TEMPLATE -> actions.keepAsTemplate(row.document());
      case MOVE -> actions.moveToNew(row.document());
      case WITHDRAW -> actions.withdraw(row.document());
      case DELETE -> actions.delete(row.document());
    }
  }

  private MenuItem item(DocumentAction action, LibraryRow row) {
    MenuItem item = new MenuItem(messages.text("library", action), Icons.icon(action.icon()));
    item.setId("document-" + action.name().toLowerCase(java.util.Locale.ROOT));
    action.shortcut().map(Shortcut::combination).ifPresent(item::setAccelerator);
    item.setOnAction(_ -> perform(action, row));
    return item;
  }

  private Menu moveMenu(LibraryRow row) {
    Menu move =
        new Menu(
            messages.text("library", DocumentAction.MOVE), Icons.icon(DocumentAction.MOVE.icon()));
    move.setId("document-move");
    for (String collection : model.collections()) {
      MenuItem target = new MenuItem(collection);
      target.setMnemonicParsing(false);
      target.setDisable(collection.equals(row.document().collection()));
      target.setOnAction(_ -> model.actions().move(row.document(), collection));
      move.getItems().add(target);
    }
    if (!move.getItems().isEmpty()) {
      move.getItems().add(new SeparatorMenuItem());
    }
    MenuItem none = new MenuItem(messages.text("library.move.none"));
    none.setDisable(row.document().collection().isEmpty());
    none.setOnAction(_ -> model.actions().move(row.document(), ""));
    MenuItem fresh = new MenuItem(messages.text("library.move.new"));
    fresh.setId("document-move-new");
    fresh.setOnAction(_ -> model.actions().moveToNew(row.document()));
    move.getItems().addAll(none, fresh);
    return move;
  }
}
