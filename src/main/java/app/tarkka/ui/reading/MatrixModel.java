package app.tarkka.ui.reading;

import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Everybody and every document in force, narrowed by a few letters or to what is to be read. */
public final class MatrixModel {
  private final Workbench workbench;
  private final ReadingServices services;
  private final ReadingFile file;
  private final ReadOnlyObjectWrapper<Optional<ReadingMatrix>> matrix =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
  private final ObservableList<ReadingMatrix.Row> rows = FXCollections.observableArrayList();
  private final StringProperty sought = new SimpleStringProperty("");
  private final BooleanProperty onlyDue = new SimpleBooleanProperty();

  public MatrixModel(Workbench workbench, ReadingServices services) {
    this.workbench = workbench;
    this.services = services;
    file = new ReadingFile(services.outgoing());
    sought.subscribe((_, _) -> narrow());
    onlyDue.subscribe((_, _) -> narrow());
  }

  ReadOnlyObjectProperty<Optional<ReadingMatrix>> matrixProperty() {
    return matrix.getReadOnlyProperty();
  }

  /** Where the table was saved; empty while it was not. */
  ReadOnlyStringProperty savedProperty() {
    return saved.getReadOnlyProperty();
  }

  ObservableList<ReadingMatrix.Row> rows() {
    return rows;
  }

  StringProperty soughtProperty() {
    return sought;
  }

  BooleanProperty onlyDueProperty() {
    return onlyDue;
  }

  public void refresh() {
    workbench
        .background()
        .read(
            workbench.text("reading.reading"),
            () -> services.control().matrix(),
            read -> {
              matrix.set(Optional.of(read));
              narrow();
            });
  }

  private void narrow() {
    String wanted = sought.get().strip().toLowerCase(Locale.ROOT);
    rows.setAll(
        matrix.get().stream()
            .flatMap(all -> all.rows().stream())
            .filter(row -> !onlyDue.get() || row.due())
            .filter(
                row ->
                    (row.duty().code() + " " + row.duty().title())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
            .toList());
  }

  void open(ReadingMatrix.Row row) {
    workbench.navigation().go(new Place.Readers(row.duty().document()));
  }

  /** On paper, for the wall and the auditor. */
  void print() {
    workbench.navigation().go(new Place.PrintReading());
  }

  /** Asks for a file and writes who read what, a line for each person and document. */
  void save() {
    Optional<ReadingMatrix> now = matrix.get();
    workbench
        .files()
        .save(
            workbench.text("reading.save.title"),
            "read-and-understood.csv",
            new FileChoice.Kind(workbench.text("reading.save.kind"), List.of("csv")))
        .ifPresent(
            target ->
                now.ifPresent(
                    all ->
                        workbench
                            .background()
                            .write(
                                workbench.text("reading.save.writing"),
                                () -> file.write(target, all),
                                entered -> saved.set(said(target.toString(), entered)))));
  }

  private String said(String target, boolean entered) {
    return workbench.text(entered ? "reading.saved" : "reading.saved.notEntered", target);
  }

  void back() {
    workbench.navigation().back();
  }
}
