package app.tarkka.gallery;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.PageHeader;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;

/** The plain controls of JavaFX and ControlsFX in the theme. */
final class ControlsSheet extends ScrollPane {
  ControlsSheet() {
    VBox page =
        new VBox(new PageHeader("Controls"), buttons(), fields(), choices(), lists(), tabs());
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
  }

  private static Node buttons() {
    Node disabled = Buttons.primary("d1", "Disabled", () -> {});
    disabled.setDisable(true);
    MenuButton menu = new MenuButton("Menu", null, new MenuItem("One"));
    return row(
        Buttons.primary("b1", "Primary", () -> {}),
        Buttons.secondary("b2", "Secondary", () -> {}),
        Buttons.quiet("b3", "Quiet", () -> {}),
        Buttons.danger("b4", "Danger", () -> {}),
        disabled,
        menu,
        new SegmentedButton(new ToggleButton("List"), selected(new ToggleButton("Board"))));
  }

  private static Node fields() {
    ComboBox<String> combo = new ComboBox<>();
    combo.getItems().setAll("Torque", "Length");
    combo.getSelectionModel().selectFirst();
    SearchableComboBox<String> search = new SearchableComboBox<>();
    search.getItems().setAll("SOP-012", "QC-004");
    search.getSelectionModel().selectFirst();
    TextField prompt = new TextField();
    prompt.setPromptText("Search");
    TextArea area = new TextArea("Two lines\nof text");
    area.setPrefRowCount(2);
    area.setPrefColumnCount(16);
    return row(
        new TextField("Text"),
        prompt,
        combo,
        search,
        new DatePicker(),
        new Spinner<>(1, 9, 3),
        area);
  }

  private static Node choices() {
    CheckBox checked = new CheckBox("Checked");
    checked.setSelected(true);
    RadioButton chosen = new RadioButton("Chosen");
    chosen.setSelected(true);
    Label error = new Label("Write a title first.");
    error.getStyleClass().add("field-error");
    return row(
        new CheckBox("Check"),
        checked,
        new RadioButton("Radio"),
        chosen,
        new ProgressBar(0.4),
        error);
  }

  private static Node lists() {
    ListView<String> list = new ListView<>();
    list.getItems().setAll("SOP-012 Torque", "QC-004 Final check", "POL-001 Refunds");
    list.getSelectionModel().select(1);
    list.setPrefHeight(170);
    list.setMinWidth(330);
    TableView<List<String>> table = new TableView<>();
    table.setPrefHeight(170);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getColumns().add(column("Record", 0));
    table.getColumns().add(column("Finished", 1));
    table.getItems().add(List.of("GB-20 · 5571", "14 May 10:05"));
    table.getItems().add(List.of("GB-20 · 5572", "14 May 11:40"));
    table.getSelectionModel().selectFirst();
    HBox.setHgrow(table, Priority.ALWAYS);
    return new HBox(16, list, table);
  }

  private static TableColumn<List<String>, String> column(String title, int index) {
    TableColumn<List<String>, String> column = new TableColumn<>(title);
    column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().get(index)));
    return column;
  }

  private static Node tabs() {
    TabPane tabs =
        new TabPane(new Tab("Worker", new Label("As the worker sees it")), new Tab("Checker"));
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    return tabs;
  }

  private static ToggleButton selected(ToggleButton button) {
    button.setSelected(true);
    return button;
  }

  private static FlowPane row(Node... nodes) {
    FlowPane row = new FlowPane(12, 12);
    row.getChildren().setAll(nodes);
    return row;
  }
}
