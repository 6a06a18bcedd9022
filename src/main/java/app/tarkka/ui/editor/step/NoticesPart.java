package app.tarkka.ui.editor.step;

import app.tarkka.document.Notice;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The hazard notices of a step or a section: level and text, added and removed. */
final class NoticesPart extends VBox {
  private final Messages messages;
  private final BiConsumer<String, List<Notice>> onChanged;
  private final VBox lines = new VBox(12);
  private final List<Line> shownLines = new ArrayList<>();
  private List<Notice> notices = List.of();

  /**
   * @param onChanged gets the field that is typed in, empty for a single change, and all notices
   */
  NoticesPart(Messages messages, BiConsumer<String, List<Notice>> onChanged) {
    this.messages = messages;
    this.onChanged = onChanged;
    getStyleClass().add("gap-8");
    Label heading = new Label(messages.text("editor.notices"));
    heading.getStyleClass().add("field-label");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    lines.managedProperty().bind(lines.visibleProperty());
    getChildren().addAll(heading, lines, adding());
  }

  void show(List<Notice> now) {
    notices = now;
    if (shownLines.size() != now.size()) {
      shownLines.clear();
      for (int i = 0; i < now.size(); i++) {
        shownLines.add(new Line(i));
      }
      lines.getChildren().setAll(shownLines.stream().map(line -> line.box).toList());
      lines.setVisible(!now.isEmpty());
    }
    for (int i = 0; i < now.size(); i++) {
      shownLines.get(i).show(now.get(i));
    }
  }

  private MenuButton adding() {
    MenuButton add = new MenuButton(messages.text("editor.notice.add"), Icons.icon(Feather.PLUS));
    add.setId("notice-add");
    for (Notice.Level level : Notice.Level.values()) {
      MenuItem item = new MenuItem(messages.text("kit", level));
      item.setId("notice-add-" + level.name().toLowerCase(Locale.ROOT));
      item.setOnAction(_ -> add(level));
      add.getItems().add(item);
    }
    return add;
  }

  private void add(Notice.Level level) {
    List<Notice> longer = new ArrayList<>(notices);
    longer.add(new Notice(level, ""));
    onChanged.accept("", longer);
    if (!shownLines.isEmpty()) {
      shownLines.getLast().text.control().requestFocus();
    }
  }

  private void replace(String field, int index, Notice changed) {
    if (index < notices.size() && !notices.get(index).equals(changed)) {
      List<Notice> list = new ArrayList<>(notices);
      list.set(index, changed);
      onChanged.accept(field, list);
    }
  }

  private void remove(int index) {
    List<Notice> shorter = new ArrayList<>(notices);
    shorter.remove(index);
    onChanged.accept("", shorter);
  }

  private final class Line {
    private final EnumChoice<Notice.Level> level;
    private final TypedField text;
    private final Label meaning = new Label();
    private final VBox box;

    Line(int index) {
      level =
          new EnumChoice<>(
              "notice-level-" + index,
              List.of(Notice.Level.values()),
              one -> messages.text("kit", one),
              chosen -> replace("", index, new Notice(chosen, notices.get(index).text())));
      level.setAccessibleText(messages.text("editor.notice.level"));
      text =
          TypedField.area(
              "notice-" + index,
              2,
              typed ->
                  replace(
                      "notice " + index,
                      index,
                      new Notice(notices.get(index).level(), typed.replace('\n', ' '))));
      text.control().setAccessibleText(messages.text("editor.notice.text"));
      text.prompt(messages.text("editor.notice.prompt"));
      HBox.setHgrow(level, Priority.ALWAYS);
      HBox head =
          new HBox(
              8,
              level,
              Icons.button(
                  "notice-remove-" + index,
                  Feather.X,
                  messages.text("editor.notice.remove"),
                  () -> remove(index)));
      head.setAlignment(Pos.CENTER_LEFT);
      meaning.setId("notice-meaning-" + index);
      meaning.setWrapText(true);
      meaning.setMinHeight(USE_PREF_SIZE);
      meaning.getStyleClass().add("field-help");
      box = new VBox(4, head, meaning, text.control());
    }

    void show(Notice notice) {
      level.show(notice.level());
      String means = messages.text("editor", notice.level());
      meaning.setText(means);
      level.setAccessibleHelp(means);
      if (!text.text().replace('\n', ' ').equals(notice.text())) {
        text.show(notice.text());
      }
    }
  }
}
