package app.tarkka.ui.editor.outline;

import app.tarkka.document.find.StepMentions;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** Names another step at the end of the line one is in, chosen among the steps by section. */
final class MentionMenu extends Menu {
  private static final int LONGEST = 60;

  private final DraftModel draft;
  private final Messages messages;

  MentionMenu(DraftModel draft, Messages messages) {
    super(messages.text("editor.rows.mention"));
    this.draft = draft;
    this.messages = messages;
    setId("rows-mention");
    setMnemonicParsing(false);
  }

  /** The steps as they are now; the line one is in cannot name itself. */
  void refresh() {
    Spot here = draft.currentProperty().get();
    List<MenuItem> sections = new ArrayList<>();
    Menu section = new Menu("");
    for (Row row : draft.rows()) {
      switch (row) {
        case Row.OfSection line -> {
          section = new Menu(cut(line.section().title(), messages.text("editor.untitled")));
          section.setMnemonicParsing(false);
          sections.add(section);
        }
        case Row.OfStep line -> {
          if (!line.spot().equals(here)) {
            section.getItems().add(item(line.number(), line.step().text()));
          }
        }
      }
    }
    sections.removeIf(each -> ((Menu) each).getItems().isEmpty());
    getItems().setAll(sections);
    setDisable(sections.isEmpty() || !(here instanceof Spot.OfStep));
  }

  private MenuItem item(String number, String text) {
    MenuItem item = new MenuItem(number + "  " + cut(text, "…"));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> write(number));
    return item;
  }

  private void write(String number) {
    Spot here = draft.currentProperty().get();
    draft
        .currentStep()
        .ifPresent(
            step -> {
              String mention = StepMentions.word(draft.content().language()) + " " + number;
              String before = step.text().stripTrailing();
              draft.write(here, before.isEmpty() ? mention : before + " " + mention);
              draft.goTo(here, Edit.END);
            });
  }

  private static String cut(String text, String otherwise) {
    String words = text.isBlank() ? otherwise : text.strip();
    return words.length() <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST))) + "…";
  }
}
