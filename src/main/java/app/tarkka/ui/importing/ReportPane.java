package app.tarkka.ui.importing;

import app.tarkka.exchange.Finding;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.ImportReport.Tally;
import app.tarkka.exchange.ImportWords;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The report: what came over, changed, was not understood or is missing, with line numbers. */
final class ReportPane extends VBox {
  private final Messages messages;
  private final ImportWords words;
  private final FilteredList<Finding> findings;
  private final ToggleGroup filters = new ToggleGroup();

  ReportPane(ImportReport report, Messages messages) {
    this.messages = messages;
    this.words = ImportWords.in(messages.locale());
    getStyleClass().add("report-pane");
    findings = new FilteredList<>(FXCollections.observableArrayList(report.findings()));
    Label heading = new Label(messages.text("importing.report"));
    heading.getStyleClass().add("text-h3");
    getChildren().add(heading);
    tally("report-kept", "importing.kept", report.kept());
    tally("report-dropped", "importing.dropped", report.dropped());
    FlowPane chips = new FlowPane(8, 8);
    chips.getChildren().add(all(report));
    for (Finding.Kind kind : Finding.Kind.values()) {
      int count = report.findings(kind).size();
      if (count > 0) {
        chips.getChildren().add(filter(kind, count));
      }
    }
    ListView<Finding> list = new ListView<>(findings);
    list.setId("import-findings");
    list.setAccessibleText(messages.text("importing.report"));
    list.setCellFactory(_ -> new FindingCell(words, messages));
    Label none = new Label(messages.text("importing.report.none"));
    none.getStyleClass().add("text-muted");
    none.setWrapText(true);
    list.setPlaceholder(none);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(chips, list);
  }

  private void tally(String id, String key, List<Tally> tallies) {
    String counts =
        tallies.stream()
            .filter(tally -> tally.count() > 0)
            .map(words::say)
            .collect(Collectors.joining(", "));
    if (counts.isEmpty()) {
      return;
    }
    Label line = new Label(messages.text(key, counts));
    line.setId(id);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    getChildren().add(line);
  }

  private ToggleButton all(ImportReport report) {
    ToggleButton all =
        toggle("report-all", messages.text("importing.filter.all", report.findings().size()));
    all.setSelected(true);
    all.setOnAction(_ -> choose(all, () -> findings.setPredicate(null)));
    return all;
  }

  private ToggleButton filter(Finding.Kind kind, int count) {
    ToggleButton button =
        toggle(
            "report-" + kind.name().toLowerCase(java.util.Locale.ROOT),
            messages.text("importing.filter", messages.text("importing", kind), count));
    button.setOnAction(
        _ -> choose(button, () -> findings.setPredicate(finding -> finding.kind() == kind)));
    return button;
  }

  private ToggleButton toggle(String id, String text) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.setToggleGroup(filters);
    button.getStyleClass().add("filter-chip");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static void choose(ToggleButton button, Runnable filter) {
    button.setSelected(true);
    filter.run();
  }
}
