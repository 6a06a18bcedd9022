package app.tarkka.ui.runner;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.runner.entry.LanguageChoice;
import app.tarkka.ui.runner.entry.LanguageMenu;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is run and for what, how far it is, who works on it, and what happens to a whole run. */
final class RunHeaderView extends VBox {
  private final Messages messages;
  private final Label title = new Label();
  private final FlowPane about = new FlowPane(8, 4);
  private final Label place = new Label();
  private final SegmentedBar bar;
  private final HBox person = new HBox();
  private final LanguageMenu languages;
  private final MenuButton more;
  private final Button overview;
  private final HBox below = new HBox();
  private final RunnerModel model;
  private RunHeader shown = RunHeader.NONE;
  private String source = "";
  private final BooleanProperty low = new SimpleBooleanProperty();

  RunHeaderView(Messages messages, Appearance appearance, RunnerModel model, Runnable onHelp) {
    this.messages = messages;
    this.model = model;
    bar = new SegmentedBar(model::lookAt);
    languages = new LanguageMenu(model.language(), messages);
    getStyleClass().add("run-header");
    title.setId("run-title");
    title.setWrapText(true);
    title.setTooltip(new Tooltip());
    title.getStyleClass().add("text-h3");
    place.setId("run-place");
    place.getStyleClass().add("text-strong");
    place.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(title, about);
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    person.getStyleClass().add("gap-8");
    person.setAlignment(Pos.CENTER_RIGHT);
    more = menu("run-more", Feather.MORE_HORIZONTAL, messages.text("runner.more"));
    overview =
        Icons.button(
            "run-overview", Feather.LIST, messages.text("runner.overview"), model::overview);
    HBox tools =
        new HBox(
            person,
            overview,
            languages,
            textSize(appearance),
            Icons.button("run-help", Feather.HELP_CIRCLE, messages.text("runner.help"), onHelp),
            more);
    tools.getStyleClass().add("run-tools");
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(USE_PREF_SIZE);
    HBox top = new HBox(words, tools);
    top.getStyleClass().add("gap-16");
    // The tools are one line beside the title's first, however many lines that has.
    top.setFillHeight(false);
    HBox.setHgrow(bar, Priority.ALWAYS);
    below.getChildren().setAll(place, bar);
    below.getStyleClass().add("gap-16");
    below.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, below);
  }

  /** With little room the subject and the place stand below the title, beside the tools. */
  void low(boolean little) {
    low.set(little);
    title.setWrapText(!little);
    describe();
    below.getChildren().setAll(little ? List.of(bar) : List.of(place, bar));
  }

  void show(RunHeader header, LanguageChoice language) {
    shown = header;
    source = language.foreign().orElse("");
    languages.offer();
    title.setText(header.title());
    place.setText(header.place());
    place.setManaged(!header.place().isEmpty());
    bar.show(header.segments(), header.place());
    describe();
    // What the run is called is part of what can be done with it, and known last.
    offer(new RunMenu(model, messages).at(model.screenProperty().get()));
  }

  private void describe() {
    String revision = messages.text("runner.revision", shown.revision());
    title.getTooltip().setText(String.join(" · ", shown.code(), shown.title(), revision));
    about.getChildren().clear();
    if (!low.get()) {
      about.getChildren().add(new Chip(shown.code()));
      text(revision);
    }
    Label subject = text(shown.subject());
    subject.setId("run-subject");
    subject.getStyleClass().add("text-strong");
    if (low.get()) {
      about.getChildren().add(place);
    }
    if (!shown.others().isEmpty()) {
      about.getChildren().add(others(shown.others()));
    }
    if (shown.rework()) {
      about.getChildren().add(new Chip(messages.text("runner.rework"), Chip.Tone.WARN));
    }
    if (shown.newerRevision()) {
      about.getChildren().add(new Chip(messages.text("runner.newer"), Chip.Tone.WARN));
    }
    if (!source.isEmpty()) {
      about.getChildren().add(foreign(source));
    }
  }

  void show(Optional<Person> who) {
    person.getChildren().clear();
    who.ifPresent(
        someone -> {
          Label name = new Label(someone.name());
          name.setId("run-person");
          name.visibleProperty().bind(low.not());
          name.managedProperty().bind(name.visibleProperty());
          person.getChildren().setAll(new Avatar(someone), name);
        });
    // The run is shown to somebody, with what they may see.
    overview.setDisable(who.isEmpty());
    bar.setDisable(who.isEmpty());
  }

  /** What can be done with the whole run. */
  void offer(MenuItem... items) {
    more.getItems().setAll(items);
    more.setDisable(items.length == 0);
  }

  private MenuButton others(List<SubjectRuns.Other> others) {
    MenuButton menu = new MenuButton(messages.text("runner.others", others.size()));
    menu.setId("run-others");
    menu.getStyleClass().addAll("flat", "run-others");
    for (SubjectRuns.Other other : others) {
      MenuItem item = new MenuItem(other.words());
      item.setMnemonicParsing(false);
      item.setId("run-other-" + other.run().value());
      item.setOnAction(_ -> model.go(other.place()));
      menu.getItems().add(item);
    }
    return menu;
  }

  /** Nothing of the document is in the language that was chosen. */
  private Chip foreign(String language) {
    Chip chip = new Chip(messages.text("runner.language.source", language), Chip.Tone.WARN);
    chip.setId("run-source-language");
    return chip;
  }

  private Label text(String words) {
    Label label = new Label(words);
    about.getChildren().add(label);
    return label;
  }

  private MenuButton textSize(Appearance appearance) {
    MenuButton size = menu("run-text-size", Feather.TYPE, messages.text("runner.textSize"));
    ToggleGroup group = new ToggleGroup();
    for (TextSize each : TextSize.values()) {
      RadioMenuItem item = new RadioMenuItem(each.percent() + " %");
      item.setId("run-text-" + each.percent());
      item.setToggleGroup(group);
      item.setSelected(each == appearance.textSizeProperty().get());
      item.setOnAction(_ -> appearance.textSizeProperty().set(each));
      size.getItems().add(item);
    }
    return size;
  }

  private static MenuButton menu(String id, Feather icon, String text) {
    MenuButton button = new MenuButton("", Icons.icon(icon));
    button.setId(id);
    button.setAccessibleText(text);
    button.getStyleClass().addAll("run-menu", "flat");
    button.setTooltip(new Tooltip(text));
    return button;
  }
}
