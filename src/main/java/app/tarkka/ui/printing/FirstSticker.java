package app.tarkka.ui.printing;

import app.tarkka.paper.label.LabelStock;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * The sheet of stickers in small: whoever goes on with a half-used one clicks its first free
 * sticker. With the keyboard the arrows go from sticker to sticker, and Space chooses. It is seen
 * while labels are printed.
 */
final class FirstSticker extends VBox {
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  private final PrintChoices choices;
  private final Messages messages;
  private final GridPane sheet = new GridPane();
  private final Label where = new Label();
  private final List<ToggleButton> stickers = new ArrayList<>();

  FirstSticker(PrintChoices choices, Messages messages, Subscriptions subscriptions) {
    this.choices = choices;
    this.messages = messages;
    getStyleClass().add("sticker-choice");
    Label title = new Label(messages.text("printing.first"));
    title.getStyleClass().add("text-strong");
    Label help = new Label(messages.text("printing.first.help"));
    help.getStyleClass().add("text-muted");
    for (Label words : List.of(title, help, where)) {
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
    }
    where.setId("sticker-first");
    sheet.setId("sticker-sheet");
    sheet.getStyleClass().add("sticker-sheet");
    sheet.setAccessibleText(messages.text("printing.first"));
    getChildren().addAll(title, sheet, where, help);
    subscriptions.follow(choices.sizeProperty(), size -> lay(LabelStock.on(size)));
    subscriptions.follow(choices.firstProperty(), first -> show(first.intValue()));
    subscriptions.follow(
        choices.kindProperty(), kind -> setVisible(kind != null && !kind.entered()));
    managedProperty().bind(visibleProperty());
  }

  private void lay(LabelStock stock) {
    stickers.clear();
    sheet.getChildren().clear();
    for (int number = 1; number <= stock.places(); number++) {
      ToggleButton sticker = sticker(number, stock);
      stickers.add(sticker);
      sheet.add(sticker, stock.column(number) - 1, stock.row(number) - 1);
    }
    show(choices.firstProperty().get());
  }

  private ToggleButton sticker(int number, LabelStock stock) {
    ToggleButton sticker = new ToggleButton(Integer.toString(number));
    sticker.setId("sticker-" + number);
    sticker.getStyleClass().add("sticker");
    sticker.setAccessibleText(
        messages.text("printing.first.sticker", number, stock.row(number), stock.column(number)));
    sticker.setOnAction(
        _ -> {
          choices.firstProperty().set(number);
          show(number);
          // A press gives no focus to what Tab did not reach until now.
          sticker.requestFocus();
        });
    sticker.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(event, number, stock.columns()));
    return sticker;
  }

  private void move(KeyEvent event, int from, int columns) {
    int by =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -columns;
          case DOWN -> columns;
          default -> 0;
        };
    if (by != 0) {
      int to = from + by;
      if (to >= 1 && to <= stickers.size()) {
        stickers.get(to - 1).requestFocus();
      }
      event.consume();
    }
  }

  private void show(int first) {
    LabelStock stock = LabelStock.on(choices.sizeProperty().get());
    where.setText(messages.text("printing.first.at", stock.row(first), stock.column(first)));
    for (int number = 1; number <= stickers.size(); number++) {
      ToggleButton sticker = stickers.get(number - 1);
      sticker.setSelected(number == first);
      sticker.pseudoClassStateChanged(GONE, number < first);
      // Tab comes to the sheet once, and the arrows go on from there.
      sticker.setFocusTraversable(number == first);
    }
  }
}
