package app.tarkka.ui.printing;

import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.pages.PagesPane;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Which page is in sight, and how large the pages are; in two rows where one is too long. */
final class PagesBar extends FlowPane {

  PagesBar(PagesPane pages, PrintPreviewModel model, Messages messages) {
    getStyleClass().addAll("print-pages-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label position = new Label();
    position.setId("print-position");
    position.setMinWidth(Region.USE_PREF_SIZE);
    position
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model
                        .previewProperty()
                        .get()
                        .map(
                            p ->
                                messages.text(
                                    "printing.page", pages.currentProperty().get(), p.pages()))
                        .orElse(""),
                pages.currentProperty(),
                model.previewProperty()));
    HBox turning =
        new HBox(
            Icons.button(
                "print-previous",
                Feather.CHEVRON_UP,
                messages.text("printing.previous"),
                pages::previous),
            position,
            Icons.button(
                "print-next", Feather.CHEVRON_DOWN, messages.text("printing.next"), pages::next));
    HBox zooming =
        new HBox(
            Icons.button(
                "print-zoom-out",
                Feather.ZOOM_OUT,
                messages.text("printing.zoomOut"),
                pages::zoomOut),
            Icons.button(
                "print-zoom-in", Feather.ZOOM_IN, messages.text("printing.zoomIn"), pages::zoomIn),
            Icons.button(
                "print-fit-page",
                Feather.MINIMIZE,
                messages.text("printing.fitPage"),
                () -> pages.fit(PagesPane.Fit.PAGE)),
            Icons.button(
                "print-fit-width",
                Feather.MAXIMIZE_2,
                messages.text("printing.fitWidth"),
                () -> pages.fit(PagesPane.Fit.WIDTH)));
    turning.setAlignment(Pos.CENTER_LEFT);
    for (HBox row : List.of(turning, zooming)) {
      row.getStyleClass().add("gap-8");
      getChildren().add(row);
    }
  }
}
