package app.tarkka.ui.printing;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;

/** Which printer, where there is any. */
final class PrinterChoice extends StackPane {

  PrinterChoice(PrintPreviewModel model, Messages messages, Subscriptions subscriptions) {
    ComboBox<String> names = new ComboBox<>(model.printerNames());
    names.setId("print-printer");
    names.setAccessibleText(messages.text("printing.printer"));
    names.setMaxWidth(Double.MAX_VALUE);
    names
        .valueProperty()
        .subscribe(
            name -> {
              if (name != null) {
                model.printerProperty().set(Optional.of(name));
              }
            });
    subscriptions.follow(model.printerProperty(), printer -> printer.ifPresent(names::setValue));
    getChildren().add(names);
    subscriptions.onChange(model.printerNames(), () -> showWhenUseful(model));
    showWhenUseful(model);
  }

  private void showWhenUseful(PrintPreviewModel model) {
    boolean useful = !model.printerNames().isEmpty();
    setVisible(useful);
    setManaged(useful);
  }
}
