package app.tarkka.ui.printing;

import app.tarkka.paper.PaperSize;
import app.tarkka.paper.label.LabelStock;
import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.StepWords;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import app.tarkka.ui.kit.pages.PagesPane;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The sheet as it will come out, and what can be done with it. No button is ever dead (P9). */
public final class PrintPreviewView extends BorderPane implements Leaving, Entering {
  private final PrintPreviewModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final PageHeader header;
  private final MessageBar bar;
  private final PagesPane pages;

  public PrintPreviewView(PrintPreviewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(PrintPreviewView.class, "printing.css"));
    getStyleClass().add("print-preview");
    header = new PageHeader(messages.text("printing.title"));
    header.withActions(
        new PrinterChoice(model, messages, subscriptions),
        Buttons.secondary("print-save", messages.text("printing.save"), model::save),
        Buttons.primary("print-print", messages.text("printing.print"), model::print));
    bar = new MessageBar(messages);
    bar.setId("print-message");
    pages = new PagesPane(model::draw, messages);
    setTop(
        new VBox(
            new WayBack("print-back", messages.text("printing.back"), model::back, header),
            choices(),
            bar));
    setCenter(pages);
    setLeft(new FirstSticker(model.choices(), messages, subscriptions));
    subscriptions.follow(model.previewProperty(), this::show);
    subscriptions.follow(model.saidProperty(), this::say);
    addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
    WayBack.onEscape(this, model::back);
  }

  /** The arrows turn the pages at once, and Esc leads back. */
  @Override
  public void enter() {
    pages.requestFocus();
  }

  @Override
  public void leave() {
    subscriptions.close();
    model.close();
  }

  /**
   * What is printed, and beside it, or under it where the window is narrow, how it is looked at.
   */
  private FlowPane choices() {
    HBox printed =
        row(
            new Choice<>(
                "sheet",
                model.choices().kinds(),
                model.choices().kindProperty(),
                kind -> messages.text("printing", kind)),
            new Choice<>(
                "paper",
                FXCollections.observableArrayList(PaperSize.values()),
                model.choices().sizeProperty(),
                size -> messages.text("printing", size)),
            new TextChoice(model, messages, subscriptions),
            new LanguageChoice(model, messages, subscriptions));
    HBox looked =
        row(
            position(),
            icon(
                "print-zoom-out",
                Feather.ZOOM_OUT,
                messages.text("printing.zoomOut"),
                pages::zoomOut),
            icon("print-zoom-in", Feather.ZOOM_IN, messages.text("printing.zoomIn"), pages::zoomIn),
            icon(
                "print-fit-page",
                Feather.MINIMIZE,
                messages.text("printing.fitPage"),
                () -> pages.fit(PagesPane.Fit.PAGE)),
            icon(
                "print-fit-width",
                Feather.MAXIMIZE_2,
                messages.text("printing.fitWidth"),
                () -> pages.fit(PagesPane.Fit.WIDTH)));
    FlowPane choices = new FlowPane(printed, looked);
    choices.getStyleClass().add("print-choices");
    choices.setRowValignment(VPos.CENTER);
    return choices;
  }

  private static HBox row(Node... choices) {
    HBox row = new HBox(choices);
    row.getStyleClass().addAll("button-row", "print-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private static Button icon(String id, Feather icon, String text, Runnable action) {
    return Icons.button(id, icon, text, action);
  }

  private HBox position() {
    Label label = new Label();
    label.setId("print-position");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label
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
    HBox position =
        new HBox(
            icon(
                "print-previous",
                Feather.CHEVRON_UP,
                messages.text("printing.previous"),
                pages::previous),
            label,
            icon("print-next", Feather.CHEVRON_DOWN, messages.text("printing.next"), pages::next));
    position.setAlignment(Pos.CENTER);
    return position;
  }

  private void show(Optional<Preview> preview) {
    preview.ifPresent(
        sheet -> {
          pages.show(sheet);
          header.subtitle().setText(count(sheet.pages(), model.choices().sizeProperty().get()));
        });
  }

  private String count(int pages, PaperSize size) {
    String count = messages.text("printing.count", pages, messages.text("printing", size));
    if (model.choices().kindProperty().get().entered()) {
      return count;
    }
    LabelStock stock = LabelStock.on(size);
    StepWords words = new StepWords(messages);
    return messages.text(
        "printing.stickers",
        count,
        stock.places(),
        words.number(BigDecimal.valueOf(stock.width())),
        words.number(BigDecimal.valueOf(stock.height())));
  }

  private void say(Optional<Said> said) {
    if (said.isEmpty()) {
      bar.clear();
      return;
    }
    switch (said.get().kind()) {
      case DONE -> bar.show(MessageBar.Tone.DONE, said.get().text());
      case WARNING -> bar.show(MessageBar.Tone.WARNING, said.get().text());
      case NO_PRINTER ->
          bar.show(
              MessageBar.Tone.INFO,
              said.get().text(),
              Buttons.secondary(
                  "print-save-instead", messages.text("printing.saveInstead"), model::save));
    }
  }

  private void shortcut(KeyEvent event) {
    if (Shortcut.PRINT.matches(event)) {
      model.print();
      event.consume();
    }
  }
}
