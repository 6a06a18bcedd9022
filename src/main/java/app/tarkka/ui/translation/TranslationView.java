package app.tarkka.ui.translation;

import app.tarkka.document.Revision;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A document and its translation, side by side and step by step. */
public final class TranslationView extends BorderPane implements Entering, Leaving {
  private final TranslationModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox page = new VBox();
  private final VBox rows = new VBox();
  private final FlowPane filters = new FlowPane(8, 8);
  private final FlowPane choices = new FlowPane(12, 8);
  private final MessageBar message;
  private final PageHeader header;
  private Optional<State> filter = Optional.empty();
  private Optional<Sheet> shown = Optional.empty();

  public TranslationView(TranslationModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(TranslationView.class, "translation.css"));
    header = new PageHeader(messages.text("translation.title"));
    header.withActions(
        Buttons.secondary(
            "translation-import", messages.text("translation.import"), model::importFile),
        Buttons.secondary(
            "translation-export", messages.text("translation.export"), model::exportFile),
        Buttons.primary(
            "translation-approve", messages.text("translation.approve"), model::approve));
    message = new MessageBar(messages);
    choices.setAlignment(Pos.CENTER_LEFT);
    page.getStyleClass().addAll("page", "translation-page");
    page.getChildren()
        .addAll(
            new WayBack("translation-back", messages.text("translation.back"), model::back, header),
            choices,
            filters,
            rows);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("translation-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    setBottom(message);
    subscriptions.follow(model.sheetProperty(), this::show);
    subscriptions.onChange(model.toldProperty(), this::tell);
  }

  @Override
  public void enter() {
    choices.getChildren().stream().findFirst().ifPresent(node -> node.requestFocus());
  }

  @Override
  public void leave() {
    model.save();
    subscriptions.close();
  }

  /** Only another sheet makes the rows anew: a row that is typed into marks itself. */
  private void show(Optional<Sheet> sheet) {
    if (sheet.isEmpty()) {
      shown = Optional.empty();
      rows.getChildren().clear();
      return;
    }
    Sheet now = sheet.get();
    boolean another =
        shown
            .filter(
                before ->
                    before.revision().number() == now.revision().number()
                        && before.translation().language().equals(now.translation().language())
                        && before.approved() == now.approved())
            .isEmpty();
    boolean reread = shown.isEmpty();
    shown = sheet;
    header
        .title()
        .setText(
            messages.text(
                "translation.of",
                now.revision().content().code(),
                now.revision().content().title()));
    count(now);
    if (another && (reread || !isTyping())) {
      choose(now);
      fill(now);
    }
  }

  private boolean isTyping() {
    return getScene() != null
        && getScene().getFocusOwner() instanceof javafx.scene.control.TextArea;
  }

  private void choose(Sheet now) {
    choices
        .getChildren()
        .setAll(
            box(
                "translation-language",
                messages.text("translation.language"),
                model.languages(),
                now.translation().language(),
                model::name,
                model::choose),
            Buttons.quiet(
                "translation-another", messages.text("translation.another"), model::another));
    if (model.revisions().size() > 1) {
      choices
          .getChildren()
          .add(
              box(
                  "translation-revision",
                  messages.text("translation.revision"),
                  model.revisions(),
                  now.revision(),
                  this::name,
                  model::choose));
    }
    if (!model.mayWrite()) {
      choices
          .getChildren()
          .add(
              Buttons.secondary(
                  "translation-sign-in", messages.text("translation.signIn"), model::signIn));
    }
  }

  private String name(Revision revision) {
    return messages.text(
        "translation.revision.name",
        revision.number(),
        messages.text("document", revision.state()));
  }

  private void fill(Sheet now) {
    rows.getChildren().clear();
    rows.getStyleClass().setAll("translation-rows");
    for (Sheet.Line line : now.lines()) {
      if (filter.isEmpty() || filter.get() == model.state(line.source())) {
        rows.getChildren()
            .add(
                new TranslationRow(
                    line, now.text(line.source()), now.translation().language(), model, messages));
      }
    }
    spell(now.translation().language());
    if (rows.getChildren().isEmpty()) {
      Label nothing = new Label(messages.text("translation.nothing"));
      nothing.setWrapText(true);
      nothing.getStyleClass().add("text-muted");
      rows.getChildren().add(nothing);
    }
  }

  /** All at once: to read a dictionary takes a while. */
  private void spell(String language) {
    List<SpelledField> fields =
        rows.getChildren().stream()
            .filter(TranslationRow.class::isInstance)
            .map(row -> ((TranslationRow) row).spelled())
            .toList();
    List<String> texts = fields.stream().map(one -> one.area().getText()).toList();
    model
        .spelling()
        .look(
            language,
            texts,
            found -> {
              for (int at = 0; at < fields.size(); at++) {
                fields.get(at).underline(texts.get(at), found.get(at));
              }
            });
  }

  private void count(Sheet now) {
    header
        .subtitle()
        .setText(
            messages.text(
                now.approved() ? "translation.count.approved" : "translation.count",
                now.count(State.CURRENT),
                now.lines().size()));
    ToggleGroup group = new ToggleGroup();
    filters
        .getChildren()
        .setAll(
            chip("filter-all", group, Optional.empty(), now.lines().size()),
            chip("filter-stale", group, Optional.of(State.STALE), now.count(State.STALE)),
            chip("filter-missing", group, Optional.of(State.MISSING), now.count(State.MISSING)));
  }

  private ToggleButton chip(String id, ToggleGroup group, Optional<State> state, long count) {
    String word =
        state
            .map(s -> messages.text("translation", s))
            .orElseGet(() -> messages.text("translation.all"));
    ToggleButton chip = new ToggleButton(word + "  " + count);
    chip.setId(id);
    chip.setMnemonicParsing(false);
    chip.getStyleClass().add("filter-chip");
    chip.setToggleGroup(group);
    chip.setSelected(filter.equals(state));
    chip.setOnAction(
        _ -> {
          filter = chip.isSelected() ? state : Optional.empty();
          shown.ifPresent(
              now -> {
                fill(now);
                count(now);
              });
        });
    return chip;
  }

  private static <T> ComboBox<T> box(
      String id,
      String what,
      List<T> items,
      T selected,
      Function<T, String> name,
      Consumer<T> onChosen) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    ByLetter.in(box);
    box.setAccessibleText(what);
    box.getItems().setAll(items);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T item) {
            return item == null ? "" : name.apply(item);
          }

          @Override
          public T fromString(String text) {
            return selected;
          }
        });
    box.setValue(selected);
    box.setOnAction(
        _ -> {
          if (!box.getValue().equals(selected)) {
            onChosen.accept(box.getValue());
          }
        });
    return box;
  }

  private void tell() {
    TranslationModel.Told told = model.toldProperty().get();
    if (told.words().isEmpty()) {
      message.clear();
    } else {
      message.show(told.refused() ? MessageBar.Tone.WARNING : MessageBar.Tone.DONE, told.words());
    }
  }
}
