package app.tarkka.ui.library;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** How many documents are chosen, and what is done with them. */
final class ChosenBar extends FlowPane {

  ChosenBar(LibraryModel model, Messages messages, Subscriptions subscriptions) {
    super(8, 8);
    setId("library-chosen");
    getStyleClass().add("library-chosen");
    setAlignment(Pos.CENTER_LEFT);
    setRowValignment(VPos.CENTER);
    ChosenDocuments chosen = model.chosen();
    Button print =
        Buttons.primary(
            "library-print-chosen", messages.text("library.chosen.print"), chosen::print);
    print.disableProperty().bind(Bindings.isEmpty(chosen.chosen()));
    Label count = new Label();
    count.setId("library-chosen-count");
    subscriptions.onChange(chosen.chosen(), () -> say(count, chosen, messages));
    say(count, chosen, messages);
    getChildren()
        .addAll(
            count,
            print,
            Buttons.secondary(
                "library-choose-all", messages.text("library.chosen.all"), model::chooseShown),
            Buttons.quiet("library-choose-end", messages.text("library.chosen.end"), chosen::end));
    visibleProperty().bind(chosen.choosingProperty());
    managedProperty().bind(visibleProperty());
  }

  private static void say(Label count, ChosenDocuments chosen, Messages messages) {
    int size = chosen.chosen().size();
    count.setText(
        size == 0
            ? messages.text("library.chosen.none")
            : messages.text("library.chosen.count", size));
  }
}
