package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/** {@code EN ▾}: the languages that a run can be read in, each by its own name (R16). */
public final class LanguageMenu extends MenuButton {
  private final LanguageChoice choice;
  private final Messages messages;

  public LanguageMenu(LanguageChoice choice, Messages messages) {
    this.choice = choice;
    this.messages = messages;
    setId("run-language");
    setMnemonicParsing(false);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("run-menu", "flat", "run-language");
    offer();
  }

  /** What is offered is known once the run was read. */
  public void offer() {
    String now = choice.current().map(RunLanguage::ownName).orElse("");
    setText(choice.current().map(RunLanguage::shortName).orElse(""));
    setAccessibleText(messages.text("runner.language", now));
    setTooltip(new Tooltip(messages.text("runner.language", now)));
    setVisible(choice.offered().size() > 1);
    ToggleGroup group = new ToggleGroup();
    getItems().clear();
    for (RunLanguage language : choice.offered()) {
      RadioMenuItem item = new RadioMenuItem(name(language));
      item.setId("run-language-" + language.tag());
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setSelected(choice.current().filter(language::equals).isPresent());
      item.setOnAction(_ -> choice.choose(language));
      getItems().add(item);
    }
  }

  private String name(RunLanguage language) {
    return language.foreign(choice.wording().source())
        ? messages.text("runner.language.wordsOnly", language.ownName())
        : language.ownName();
  }
}
