package app.tarkka.ui.reading;

import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.WholeText;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Documents down, people across; a row opens its readers. */
final class MatrixTable extends TableView<ReadingMatrix.Row> {
  private static final double DOCUMENT = 22;
  private static final double READERS = 9;
  private static final double PERSON = 12;

  private final Messages messages;
  private final StandingWords words;

  MatrixTable(
      List<Person> people,
      StandingWords words,
      Messages messages,
      Consumer<ReadingMatrix.Row> open) {
    this.words = words;
    this.messages = messages;
    setId("reading-matrix");
    getStyleClass().addAll("edge-to-edge", "reading-matrix");
    setAccessibleText(messages.text("reading.matrix.title"));
    getColumns().add(documents());
    getColumns().add(readers());
    for (int i = 0; i < people.size(); i++) {
      getColumns().add(person(people.get(i), i));
    }
    getColumns().forEach(column -> column.setReorderable(false));
    setRowFactory(_ -> row(open));
    setOnKeyPressed(
        event -> {
          ReadingMatrix.Row chosen = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && chosen != null) {
            open.accept(chosen);
            event.consume();
          }
        });
  }

  /** Gives the columns room for their words, which grow with the text. */
  void fit(double em) {
    for (int i = 0; i < getColumns().size(); i++) {
      getColumns().get(i).setPrefWidth(em * (i == 0 ? DOCUMENT : i == 1 ? READERS : PERSON));
    }
  }

  private static TableRow<ReadingMatrix.Row> row(Consumer<ReadingMatrix.Row> open) {
    TableRow<ReadingMatrix.Row> row = new TableRow<>();
    row.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && row.getItem() != null) {
            open.accept(row.getItem());
          }
        });
    return row;
  }

  private TableColumn<ReadingMatrix.Row, ReadingMatrix.Row> column(String title, String style) {
    TableColumn<ReadingMatrix.Row, ReadingMatrix.Row> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setSortable(false);
    column.getStyleClass().add(style);
    return column;
  }

  private TableColumn<ReadingMatrix.Row, ReadingMatrix.Row> documents() {
    var column = column(messages.text("reading.matrix.document"), "matrix-document");
    column.setCellFactory(
        _ ->
            new Drawn() {
              @Override
              void draw(ReadingMatrix.Row row) {
                Label title = new Label(row.duty().title());
                WholeText.inTooltip(title);
                HBox line = new HBox(8, new Chip(row.duty().code()), title);
                line.setAlignment(Pos.CENTER_LEFT);
                show(line, row.duty().code() + " " + row.duty().title(), row.duty().title());
              }
            });
    return column;
  }

  private TableColumn<ReadingMatrix.Row, ReadingMatrix.Row> readers() {
    var column = column(messages.text("reading.matrix.readers"), "matrix-readers");
    column.setCellFactory(
        _ ->
            new Drawn() {
              @Override
              void draw(ReadingMatrix.Row row) {
                String said = readers(row);
                show(new Label(said), said, said);
              }
            });
    return column;
  }

  private String readers(ReadingMatrix.Row row) {
    if (row.duty().readers().everyone()) {
      return messages.text("reading.matrix.everyone");
    }
    Set<?> named = row.duty().readers().people();
    return named.isEmpty() ? "–" : messages.text("reading.matrix.people", named.size());
  }

  private TableColumn<ReadingMatrix.Row, ReadingMatrix.Row> person(Person person, int index) {
    var column = column("", "matrix-person");
    Label name = new Label(person.name(), new Avatar(person));
    name.getStyleClass().add("matrix-name");
    name.setTooltip(new Tooltip(person.name()));
    column.setGraphic(name);
    column.setCellFactory(
        _ ->
            new Drawn() {
              @Override
              void draw(ReadingMatrix.Row row) {
                Standing standing = row.standings().get(index);
                String brief = words.brief(standing);
                show(
                    words.mark(standing, "–"),
                    person.name() + ": " + brief,
                    String.join(", ", brief, words.last(standing)));
              }
            });
    return column;
  }

  /** A cell whose row is drawn, with what is said of it and shown beside the mouse. */
  private abstract static class Drawn extends TableCell<ReadingMatrix.Row, ReadingMatrix.Row> {
    abstract void draw(ReadingMatrix.Row row);

    void show(javafx.scene.Node node, String spoken, String hint) {
      setGraphic(node);
      setAccessibleText(spoken);
      setTooltip(new Tooltip(hint));
    }

    @Override
    protected void updateItem(ReadingMatrix.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        setTooltip(null);
      } else {
        draw(row);
      }
    }
  }
}
