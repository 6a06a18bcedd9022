package app.tarkka.ui.search;

import app.tarkka.run.search.SearchFilter;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.TypedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A chip for each filter, which Enter, Delete or a click takes away; and what adds more. */
final class FilterBar extends VBox {
  private final SearchModel model;
  private final Messages messages;
  private final Runnable toField;
  private final FlowPane chips = new FlowPane();
  private final FilterMenu add;
  private final HBox days;
  private final DatePicker from;
  private final DatePicker until;

  /**
   * @param toField puts the cursor into the field above
   */
  FilterBar(SearchModel model, Messages messages, Subscriptions subscriptions, Runnable toField) {
    this.model = model;
    this.messages = messages;
    this.toField = toField;
    from = day("search-from", "search.days.from", SearchFilter.From.class, SearchFilter.From::new);
    until =
        day("search-until", "search.days.until", SearchFilter.Until.class, SearchFilter.Until::new);
    days = new HBox(from, new Label("–"), until);
    days.setId("search-days");
    days.getStyleClass().add("gap-8");
    days.setAlignment(Pos.CENTER_LEFT);
    add = new FilterMenu(model, messages, this::askDays);
    chips.getStyleClass().add("search-chips");
    getStyleClass().add("gap-8");
    getChildren().add(chips);
    subscriptions.onChange(model.filters(), this::show);
    subscriptions.onChange(model.everyone(), this::show);
    show();
  }

  /** Takes the newest filter away; for Backspace before the words. */
  void removeLast() {
    if (!model.filters().isEmpty()) {
      model.remove(model.filters().getLast());
    }
  }

  private void show() {
    FilterWords words = new FilterWords(messages, model.everyone());
    List<Node> nodes = new ArrayList<>();
    nodes.add(add);
    for (SearchFilter filter : model.filters()) {
      nodes.add(chip(filter, words.of(filter), nodes.size()));
    }
    if (model.filters().size() > 1) {
      nodes.add(
          Buttons.quiet(
              "search-no-filters",
              messages.text("search.no-filters"),
              () -> {
                toField.run();
                model.filters().clear();
              }));
    }
    chips.getChildren().setAll(nodes);
  }

  private Button chip(SearchFilter filter, String text, int number) {
    Button chip = new Button(text, Icons.icon(Feather.X));
    chip.setId("search-chip-" + number);
    chip.setMnemonicParsing(false);
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().add("search-chip");
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setAccessibleText(messages.text("search.chip", text));
    Runnable remove =
        () -> {
          // The chip goes; whoever works with the keyboard goes on in the field.
          toField.run();
          model.remove(filter);
        };
    chip.setOnAction(_ -> remove.run());
    chip.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove.run();
            event.consume();
          }
        });
    return chip;
  }

  private void askDays() {
    from.setValue(kept(SearchFilter.From.class, SearchFilter.From::day));
    until.setValue(kept(SearchFilter.Until.class, SearchFilter.Until::day));
    if (!getChildren().contains(days)) {
      getChildren().add(days);
    }
    from.requestFocus();
  }

  private <F extends SearchFilter> @Nullable LocalDate kept(
      Class<F> sort, Function<F, LocalDate> day) {
    return model.query().all(sort, day).stream().findFirst().orElse(null);
  }

  private DatePicker day(
      String id,
      String key,
      Class<? extends SearchFilter> sort,
      Function<LocalDate, SearchFilter> filter) {
    DatePicker picker = TypedDay.picker(messages);
    picker.setId(id);
    picker.setPromptText(messages.text(key));
    picker.setAccessibleText(messages.text(key));
    picker.getStyleClass().add("search-day");
    picker
        .valueProperty()
        .subscribe(
            (before, day) -> {
              if (day != null) {
                model.only(sort, filter.apply(day));
              } else if (before != null) {
                model.only(sort, null);
              }
            });
    return picker;
  }
}
