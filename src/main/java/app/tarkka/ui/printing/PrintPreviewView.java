package app.tarkka.ui.printing;

import app.tarkka.paper.PaperSize;
import app.tarkka.paper.label.LabelStock;
import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.FxDelay;
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
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The sheet as it will come out, and what can be done with it. No button is ever dead (P9). */
public final class PrintPreviewView extends BorderPane implements Leaving, Entering {
  private final PrintPreviewModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final PageHeader header;
  private final MessageBar bar;
  private final PagesPane pages;

  public PrintPreviewView(PrintPreviewModel model, Messages messages) {
    this(model, messages, new FxDelay());
  }

  /**
   * @param delay from the last letter of a holder until it is shown
   */
  PrintPreviewView(PrintPreviewModel model, Messages messages, Delay delay) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(PrintPreviewView.class, "printing.css"));
    getStyleClass().add("print-preview");
    header = new PageHeader(messages.text("printing.title"));
    header.withActions(actions());
    bar = new MessageBar(messages);
    bar.setId("print-message");
    bar.managedProperty().bind(bar.visibleProperty());
    pages = new PagesPane(model::draw, messages);
    PagesAndChoices parts =
        new PagesAndChoices(pages(), new PrintOptions(model, messages, subscriptions, delay));
    VBox top =
        new VBox(
            new WayBack("print-back", messages.text("printing.back"), model::back, header),
            onlyOne(parts, messages));
    top.getStyleClass().add("print-top");
    setTop(top);
    setCenter(parts);
    subscriptions.follow(model.previewProperty(), this::show);
    subscriptions.follow(model.saidProperty(), this::say);
    addEventHandler(KeyEvent.KEY_PRESSED, this::shortcut);
    addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    WayBack.onEscape(this, model::back);
  }

  /** The arrows turn the pages at once, and Esc leads back. */
  @Override
  public void enter() {
    pages.requestFocus();
  }

  @Override
  public boolean mayLeave() {
    return model.mayLeave();
  }

  @Override
  public void leave() {
    subscriptions.close();
    model.close();
  }

  /** Where nothing can print, saving is the main action, and no button promises more. */
  private Node[] actions() {
    Button save = Buttons.secondary("print-save", messages.text("printing.save"), model::save);
    Button print = Buttons.primary("print-print", messages.text("printing.print"), model::print);
    subscriptions.follow(
        model.printer().noneProperty(),
        none -> {
          print.setVisible(!none);
          print.setManaged(!none);
          save.getStyleClass().removeAll("accent", "secondary");
          save.getStyleClass().add(none ? "accent" : "secondary");
        });
    return new Node[] {save, print};
  }

  /** The choice of what is seen, where there is no room for both. */
  private static Node onlyOne(PagesAndChoices parts, Messages messages) {
    Choice<PagesAndChoices.Part> seen =
        new Choice<>(
            "print-show",
            FXCollections.observableArrayList(PagesAndChoices.Part.values()),
            parts.partProperty(),
            part -> messages.text("printing", part));
    seen.visibleProperty().bind(parts.narrowProperty());
    seen.managedProperty().bind(parts.narrowProperty());
    return seen;
  }

  /** What is told lies over the pages' foot, so that nothing moves when it comes. */
  private BorderPane pages() {
    StackPane over =
        new StackPane(
            pages,
            new Underway(
                "print-composing",
                model.composingProperty(),
                model::stopComposing,
                messages,
                subscriptions),
            new Underway(
                "print-round", model.roundProperty(), model::stopRound, messages, subscriptions),
            new Underway(
                "print-sending",
                model.printingProperty(),
                model::stopPrinting,
                messages,
                subscriptions),
            bar);
    StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
    bar.setMaxHeight(USE_PREF_SIZE);
    BorderPane shown = new BorderPane(over);
    shown.setTop(new PagesBar(pages, model, messages));
    return shown;
  }

  private void show(Optional<Preview> preview) {
    preview.ifPresent(
        sheet -> {
          pages.show(sheet);
          String pages = count(sheet.pages(), model.choices().sizeProperty().get());
          int each = model.choices().each().size();
          header
              .subtitle()
              .setText(each == 0 ? pages : messages.text("printing.several", each, pages));
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
      case STOPPED ->
          bar.show(
              MessageBar.Tone.WARNING,
              said.get().text(),
              Buttons.secondary(
                  "print-compose", messages.text("printing.compose"), model::compose));
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

  /** Wherever the focus is, these keys turn the pages. */
  private void turn(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN) {
      pages.next();
      event.consume();
    } else if (event.getCode() == KeyCode.PAGE_UP) {
      pages.previous();
      event.consume();
    }
  }
}
