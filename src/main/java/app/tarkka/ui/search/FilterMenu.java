package app.tarkka.ui.search;

import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Person;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Everything by which a search can be narrowed; what is chosen has a tick, and a chip. */
final class FilterMenu extends MenuButton {
  private static final List<RevisionState> STATES =
      List.of(
          RevisionState.DRAFT,
          RevisionState.IN_REVIEW,
          RevisionState.APPROVED,
          RevisionState.EFFECTIVE,
          RevisionState.WITHDRAWN);

  private final SearchModel model;
  private final Messages messages;
  private final Runnable askDays;

  /**
   * @param askDays shows where two days are chosen
   */
  FilterMenu(SearchModel model, Messages messages, Runnable askDays) {
    this.model = model;
    this.messages = messages;
    this.askDays = askDays;
    setId("search-add");
    setText(messages.text("search.add"));
    setMnemonicParsing(true);
    setGraphic(Icons.icon(Feather.FILTER));
    getStyleClass().add("search-add");
    setMinWidth(USE_PREF_SIZE);
    fill();
    setOnShowing(_ -> fill());
  }

  private void fill() {
    MenuItem days = new MenuItem(messages.text("search.days"));
    days.setId("search-add-days");
    days.setOnAction(_ -> askDays.run());
    Menu when =
        menu(
            "when",
            messages.text("search.add.when"),
            Stream.of(SearchFilter.Span.values()).map(SearchFilter.Within::new));
    when.getItems().add(days);
    getItems()
        .setAll(
            menu(
                "what",
                messages.text("search.add.what"),
                Stream.of(SearchGroup.values()).map(SearchFilter.In::new)),
            menu(
                "kind",
                messages.text("search.add.kind"),
                Stream.of(Kind.values()).map(SearchFilter.OfKind::new)),
            menu("document", messages.text("search.add.document"), documents()),
            menu(
                "record",
                messages.text("search.add.record"),
                Stream.of(RunState.values()).map(SearchFilter.RunIs::new)),
            menu(
                "became",
                messages.text("search.add.became"),
                Stream.of(RunFilter.Mark.values()).map(SearchFilter.Came::new)),
            menu(
                "person",
                messages.text("search.add.person"),
                model.everyone().stream().map(Person::id).map(SearchFilter.By::new)),
            when);
  }

  private static Stream<SearchFilter> documents() {
    return Stream.concat(
        STATES.stream().map(SearchFilter.Stands::new), Stream.of(new SearchFilter.ReviewDue()));
  }

  private Menu menu(String name, String text, Stream<? extends SearchFilter> filters) {
    Menu menu = new Menu(text);
    menu.setId("search-add-" + name);
    FilterWords words = new FilterWords(messages, model.everyone());
    filters.forEach(
        filter -> {
          CheckMenuItem item = new CheckMenuItem(words.of(filter));
          item.setId(menu.getId() + "-" + menu.getItems().size());
          item.setMnemonicParsing(false);
          item.setSelected(model.filters().contains(filter));
          item.setOnAction(
              _ -> {
                if (item.isSelected()) {
                  model.add(filter);
                } else {
                  model.remove(filter);
                }
              });
          menu.getItems().add(item);
        });
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }
}
