package app.tarkka.ui.editor.step;

import app.tarkka.measure.UnitOfMeasure;
import app.tarkka.ui.kit.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Known units below the unit's field while one types, and all that a shop often has by the arrow
 * down. Any other word may stand there as well; it does not convert.
 */
final class UnitOffers {
  private static final int MOST = 8;

  private static final List<UnitOfMeasure> COMMON =
      List.of(
          UnitOfMeasure.GRAM,
          UnitOfMeasure.KILOGRAM,
          UnitOfMeasure.MILLIGRAM,
          UnitOfMeasure.MILLIMETRE,
          UnitOfMeasure.CENTIMETRE,
          UnitOfMeasure.METRE,
          UnitOfMeasure.INCH,
          UnitOfMeasure.MILLILITRE,
          UnitOfMeasure.DECILITRE,
          UnitOfMeasure.LITRE,
          UnitOfMeasure.CELSIUS,
          UnitOfMeasure.FAHRENHEIT,
          UnitOfMeasure.SECOND,
          UnitOfMeasure.MINUTE,
          UnitOfMeasure.HOUR,
          UnitOfMeasure.PIECES,
          UnitOfMeasure.PERCENT,
          UnitOfMeasure.BAR,
          UnitOfMeasure.KILOPASCAL,
          UnitOfMeasure.NEWTON_METRE,
          UnitOfMeasure.VOLT,
          UnitOfMeasure.AMPERE);

  private final TextInputControl field;
  private final Messages messages;
  private final Consumer<String> onChosen;
  private final ContextMenu menu = new ContextMenu();

  private UnitOffers(TextInputControl field, Messages messages, Consumer<String> onChosen) {
    this.field = field;
    this.messages = messages;
    this.onChosen = onChosen;
    menu.setId("unit-offers");
  }

  /**
   * @param onChosen gets the symbol of the unit that was taken
   */
  static void at(TextInputControl field, Messages messages, Consumer<String> onChosen) {
    UnitOffers offers = new UnitOffers(field, messages, onChosen);
    field.addEventHandler(KeyEvent.KEY_RELEASED, offers::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, offers::asked);
    offers.menu.addEventFilter(KeyEvent.KEY_PRESSED, offers::leave);
    field.localToSceneTransformProperty().subscribe((_, _) -> Platform.runLater(offers::moved));
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                offers.menu.hide();
              }
            });
  }

  /** Those that begin so, by their symbol or a word of their name; the nearest first. */
  static List<UnitOfMeasure> matching(String typed, Messages messages) {
    String text = typed.strip().toLowerCase(messages.locale());
    if (text.isEmpty()) {
      return List.of();
    }
    Stream<UnitOfMeasure> same = units(unit -> letters(unit).equals(text));
    Stream<UnitOfMeasure> symbols =
        units(
            unit ->
                unit.symbol().toLowerCase(Locale.ROOT).startsWith(text)
                    || letters(unit).startsWith(text));
    Stream<UnitOfMeasure> names =
        units(
            unit ->
                (" " + messages.text("measure", unit).toLowerCase(messages.locale()))
                    .contains(" " + text));
    return Stream.of(same, symbols, names).flatMap(each -> each).distinct().limit(MOST).toList();
  }

  private static Stream<UnitOfMeasure> units(Predicate<UnitOfMeasure> wanted) {
    return Arrays.stream(UnitOfMeasure.values()).filter(wanted);
  }

  /** The symbol as somebody types it who has no key for °. */
  private static String letters(UnitOfMeasure unit) {
    return unit.symbol().toLowerCase(Locale.ROOT).replace("°", "");
  }

  private void typed(KeyEvent event) {
    String text = event.getText();
    boolean letters =
        text != null && !text.isBlank() && !Character.isISOControl(text.codePointAt(0));
    if (letters || event.getCode() == KeyCode.BACK_SPACE) {
      List<UnitOfMeasure> offered = matching(field.getText(), messages);
      boolean there = offered.stream().anyMatch(unit -> unit.symbol().equals(field.getText()));
      show(there && offered.size() == 1 ? List.of() : offered);
    }
  }

  private void asked(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !menu.isShowing()) {
      List<UnitOfMeasure> offered = matching(field.getText(), messages);
      show(offered.isEmpty() ? COMMON : offered);
      event.consume();
    }
  }

  private void show(List<UnitOfMeasure> offered) {
    menu.getItems().setAll(offered.stream().map(this::item).toList());
    if (offered.isEmpty()) {
      menu.hide();
    } else if (!menu.isShowing() && field.getScene() != null) {
      menu.show(field, Side.BOTTOM, 0, 0);
    }
  }

  /** While the list is open it gets the keys: these are not for it. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      menu.hide();
      field.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      menu.hide();
      event.consume();
    }
  }

  /** The field stands elsewhere, since something above it came or went. */
  private void moved() {
    if (menu.isShowing() && field.getScene() != null) {
      menu.hide();
      menu.show(field, Side.BOTTOM, 0, 0);
    }
  }

  private MenuItem item(UnitOfMeasure unit) {
    MenuItem item =
        new MenuItem(messages.text("measure.offer", unit.symbol(), messages.text("measure", unit)));
    item.setId("unit-offer-" + unit.name().toLowerCase(Locale.ROOT));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> onChosen.accept(unit.symbol()));
    return item;
  }
}
