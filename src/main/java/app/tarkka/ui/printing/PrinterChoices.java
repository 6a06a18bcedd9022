package app.tarkka.ui.printing;

import app.tarkka.paper.SheetKind;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrintedSides;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** By which printer, and how: what it offers is asked when it is chosen. */
final class PrinterChoices {
  private final Workbench workbench;
  private final Printers printers;
  private final ObservableList<String> names = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<String>> printer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<PrinterOffer> offer =
      new ReadOnlyObjectWrapper<>(PrinterOffer.NOTHING);
  private final IntegerProperty copies = new SimpleIntegerProperty(1);
  private final StringProperty range = new SimpleStringProperty("");
  private final ObjectProperty<Optional<PrintedSides>> sides =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<String>> tray =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty ranged = new SimpleBooleanProperty(true);
  private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper();
  private Optional<PrintedSides> suggested = Optional.empty();

  PrinterChoices(Workbench workbench, Printers printers) {
    this.workbench = workbench;
    this.printers = printers;
    printer.subscribe((_, now) -> ask(now));
    printer.subscribe((_, now) -> none.set(now.isEmpty()));
    workbench.background().read(workbench.text("printing.looking"), printers::names, this::found);
  }

  ObservableList<String> names() {
    return names;
  }

  /** Whether it was looked for printers and there is none. */
  ReadOnlyBooleanProperty noneProperty() {
    return none.getReadOnlyProperty();
  }

  ObjectProperty<Optional<String>> printerProperty() {
    return printer;
  }

  /** What the chosen printer can be asked for; nothing until it is known. */
  ReadOnlyObjectProperty<PrinterOffer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  IntegerProperty copiesProperty() {
    return copies;
  }

  /** Such as {@code 1-3, 5}; nothing means all. */
  StringProperty rangeProperty() {
    return range;
  }

  /** Whether some of the pages can be chosen: not of several sheets at once. */
  BooleanProperty rangedProperty() {
    return ranged;
  }

  /** Empty: as the printer is set. */
  ObjectProperty<Optional<PrintedSides>> sidesProperty() {
    return sides;
  }

  /** Empty: as the printer is set. */
  ObjectProperty<Optional<String>> trayProperty() {
    return tray;
  }

  /** A book for both sides is printed on both, where the printer can. */
  void suggestFor(SheetKind kind) {
    suggested =
        switch (kind) {
          case MANUAL_BOTH_SIDES -> Optional.of(PrintedSides.LONG_EDGE);
          case BOOKLET -> Optional.of(PrintedSides.SHORT_EDGE);
          case CHECKLIST,
              PROCEDURE,
              WALL_CARD,
              REGISTER,
              ACKNOWLEDGEMENT,
              GOING_ON,
              RECORD,
              COMPARISON,
              DIFFERENCE,
              MANUAL,
              MATRIX,
              LABEL,
              LABELS ->
              Optional.empty();
        };
    suggest();
  }

  /** Empty when the pages that were typed are none of so many. */
  Optional<PrintOrder> order(int pages) {
    return PageRange.read(ranged.get() ? range.get() : "", pages)
        .map(chosen -> new PrintOrder(copies.get(), chosen, sides.get(), tray.get()));
  }

  private void suggest() {
    if (suggested.isPresent() && offer.get().sides().contains(suggested.get())) {
      sides.set(suggested);
    }
  }

  private void found(List<String> all) {
    names.setAll(all);
    printer.set(all.stream().findFirst());
    none.set(all.isEmpty());
  }

  private void ask(Optional<String> chosen) {
    chosen.ifPresent(
        name ->
            workbench
                .background()
                .read(
                    workbench.text("printing.looking"),
                    () -> printers.offer(name),
                    offered -> {
                      if (printer.get().equals(chosen)) {
                        show(offered);
                      }
                    }));
  }

  /** What another printer cannot is left to it. */
  private void show(PrinterOffer offered) {
    offer.set(offered);
    if (sides.get().filter(offered.sides()::contains).isEmpty()) {
      sides.set(Optional.empty());
    }
    if (tray.get().filter(offered.trays()::contains).isEmpty()) {
      tray.set(Optional.empty());
    }
    suggest();
  }
}
