package app.tarkka.ui.importing;

import app.tarkka.document.Kind;
import app.tarkka.exchange.Imported;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** One file: how it will be kept, what was understood, and the report. */
final class ReviewPane extends VBox {
  /** In characters: a few lines beside the list. */
  private static final int LONGEST_TEXT = 200;

  private final ImportModel model;
  private final ImportDraft draft;
  private final Messages messages;

  ReviewPane(ImportModel model, ImportDraft draft, Imported read, Messages messages) {
    this.model = model;
    this.draft = draft;
    this.messages = messages;
    getStyleClass().add("import-review");
    StructureList structure = new StructureList(read.content(), messages);
    ReportPane report = new ReportPane(read.report(), messages);
    VBox understood = new VBox(heading(messages.text("importing.understood")));
    if (!read.content().text().isBlank()) {
      understood.getChildren().add(textBefore(read.content().text()));
    }
    understood.getChildren().add(structure);
    understood.getStyleClass().add("gap-8");
    structure.setMinWidth(0);
    HBox.setHgrow(understood, Priority.ALWAYS);
    VBox.setVgrow(structure, Priority.ALWAYS);
    HBox both = new HBox(understood, report);
    both.getStyleClass().add("gap-24");
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().addAll(fields(), both);
  }

  /** What stands before the first section, a few lines of it; the draft keeps it all. */
  private Node textBefore(String text) {
    Excerpt begin = Excerpt.of(text, LONGEST_TEXT);
    VBox before = new VBox(4, new RichText(begin.markdown()));
    before.setId("import-text");
    if (!begin.whole()) {
      Label more = new Label(messages.text("importing.more"));
      more.setWrapText(true);
      more.getStyleClass().add("text-muted");
      before.getChildren().add(more);
    }
    return before;
  }

  private Node fields() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("form");
    grid.getColumnConstraints().setAll(share(16), share(44), share(18), share(22));
    TextField code = field("import-code", messages.text("importing.code"));
    code.textProperty().bindBidirectional(draft.codeProperty());
    TextField title = field("import-doc-title", messages.text("importing.doc-title"));
    title.textProperty().bindBidirectional(draft.titleProperty());
    Label refusal = new Label();
    refusal.setId("import-code-refusal");
    refusal.getStyleClass().add("field-error");
    refusal.setWrapText(true);
    refusal.textProperty().bind(draft.codeRefusalProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    grid.addRow(
        0,
        labelled(messages.text("importing.code"), code),
        labelled(messages.text("importing.doc-title"), title),
        labelled(messages.text("importing.kind"), kind()),
        labelled(messages.text("importing.collection"), collection()));
    grid.add(refusal, 0, 1, 4, 1);
    return grid;
  }

  private ComboBox<Kind> kind() {
    ComboBox<Kind> kind = new ComboBox<>();
    kind.setId("import-kind");
    ByLetter.in(kind);
    kind.getItems().setAll(Kind.values());
    kind.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Kind one) {
            return messages.text("document", one);
          }

          @Override
          public Kind fromString(String text) {
            throw new IllegalStateException("kinds are chosen, not typed");
          }
        });
    kind.valueProperty().bindBidirectional(draft.kindProperty());
    kind.setMaxWidth(Double.MAX_VALUE);
    return kind;
  }

  private ComboBox<String> collection() {
    ComboBox<String> collection = new ComboBox<>(model.collections());
    collection.setId("import-collection");
    collection.setEditable(true);
    collection.getEditor().setId("import-collection-text");
    collection.getEditor().textProperty().bindBidirectional(draft.collectionProperty());
    collection.setMaxWidth(Double.MAX_VALUE);
    return collection;
  }

  private static TextField field(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    return field;
  }

  private static Node labelled(String name, Node field) {
    Label label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("gap-4");
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }

  private static Label heading(String text) {
    Label heading = new Label(text);
    heading.getStyleClass().add("text-h3");
    return heading;
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setFillWidth(true);
    return column;
  }
}
