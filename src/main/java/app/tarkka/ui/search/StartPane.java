package app.tarkka.ui.search;

import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SavedSearch;
import app.tarkka.ui.kit.Subscriptions;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Before anything is asked: the searches that were saved, and those made lately. */
final class StartPane extends VBox {
  private final SearchModel model;
  private final Messages messages;

  StartPane(SearchModel model, Messages messages, Subscriptions subscriptions) {
    this.model = model;
    this.messages = messages;
    setId("search-start");
    getStyleClass().addAll("search-start", "gap-8");
    subscriptions.onChange(model.kept().saved(), this::show);
    subscriptions.onChange(model.kept().recent(), this::show);
    subscriptions.onChange(model.everyone(), this::show);
    show();
  }

  private void show() {
    getChildren().clear();
    FilterWords words = new FilterWords(messages, model.everyone());
    if (!model.kept().saved().isEmpty()) {
      getChildren().add(heading(messages.text("search.saved")));
      for (SavedSearch saved : model.kept().saved()) {
        getChildren().add(saved(saved, words));
      }
    }
    if (!model.kept().recent().isEmpty()) {
      Button forget =
          Buttons.quiet(
              "search-forget-recent",
              messages.text("search.forget-recent"),
              model.kept()::forgetRecent);
      HBox line = new HBox(heading(messages.text("search.recent")), forget);
      line.setAlignment(Pos.CENTER_LEFT);
      line.getStyleClass().add("gap-8");
      getChildren().add(line);
      int number = 1;
      for (SearchQuery query : model.kept().recent()) {
        getChildren().add(way("search-recent-" + number++, Feather.CLOCK, words.of(query), query));
      }
    }
    Label help = new Label(messages.text("search.help"));
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    help.getStyleClass().addAll("text-muted", "search-help");
    getChildren().add(help);
  }

  private Node saved(SavedSearch saved, FilterWords words) {
    int number = model.kept().saved().indexOf(saved) + 1;
    Button way = way("search-saved-" + number, Feather.BOOKMARK, saved.name(), saved.query());
    Label what = new Label(words.of(saved.query()));
    what.getStyleClass().add("text-muted");
    what.setMinWidth(0);
    Button forget =
        Icons.button(
            "search-forget-" + number,
            Feather.X,
            messages.text("search.forget", saved.name()),
            () -> model.kept().forget(saved));
    HBox line = new HBox(way, what, forget);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("gap-8");
    return line;
  }

  private Button way(String id, Feather icon, String text, SearchQuery query) {
    Button way = Buttons.quiet(id, text, () -> model.ask(query));
    way.setMnemonicParsing(false);
    way.setGraphic(Icons.icon(icon));
    return way;
  }

  private static Label heading(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("search-heading");
    return label;
  }
}
