package app.tarkka.ui.editor.preview;

import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.pages.PagesPane;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The draft's pages below one another, as wide as there is room. */
final class PrintPane extends StackPane {
  private final PagesPane pages;
  private final Label note = new Label();

  PrintPane(PrintedDraft printed, Messages messages, Subscriptions subscriptions) {
    pages = new PagesPane(printed::draw, messages);
    pages.fit(PagesPane.Fit.WIDTH);
    note.setId("preview-print-note");
    note.getStyleClass().addAll("text-muted", "preview-note");
    note.setWrapText(true);
    note.setMouseTransparent(true);
    StackPane.setAlignment(note, Pos.CENTER);
    getChildren().addAll(pages, note);
    Runnable say = () -> say(printed, messages);
    subscriptions.follow(printed.previewProperty(), this::show);
    subscriptions.onChange(printed.previewProperty(), say);
    subscriptions.onChange(printed.failedProperty(), say);
    say.run();
  }

  private void show(Optional<Preview> preview) {
    double where = pages.getVvalue();
    preview.ifPresent(
        now -> {
          pages.show(now);
          pages.setVvalue(where);
        });
  }

  private void say(PrintedDraft printed, Messages messages) {
    boolean failed = printed.failedProperty().get();
    note.setText(messages.text(failed ? "editor.preview.unprinted" : "editor.preview.printing"));
    note.setVisible(failed || printed.previewProperty().get().isEmpty());
  }
}
