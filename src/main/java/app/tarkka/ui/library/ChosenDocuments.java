package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Several documents that are printed together. They stay chosen while one searches and looks at
 * other shelves, in the order in which they were chosen.
 */
public final class ChosenDocuments {
  private final Workbench workbench;
  private final ReadOnlyBooleanWrapper choosing = new ReadOnlyBooleanWrapper();
  private final ObservableList<DocumentId> chosen = FXCollections.observableArrayList();

  ChosenDocuments(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Whether rows are chosen by a click, rather than opened. */
  public ReadOnlyBooleanProperty choosingProperty() {
    return choosing.getReadOnlyProperty();
  }

  public ObservableList<DocumentId> chosen() {
    return chosen;
  }

  public boolean has(Document document) {
    return chosen.contains(document.id());
  }

  public void begin() {
    choosing.set(true);
  }

  /** Nothing is chosen afterwards. */
  public void end() {
    choosing.set(false);
    chosen.clear();
  }

  /** Begins where it was not begun yet. */
  public void toggle(Document document) {
    begin();
    if (!chosen.remove(document.id())) {
      chosen.add(document.id());
    }
  }

  /** These too; when all of them were chosen, none of them any more. */
  public void toggleAll(List<Document> shown) {
    begin();
    List<DocumentId> ids = shown.stream().map(Document::id).toList();
    if (chosen.containsAll(ids)) {
      chosen.removeAll(ids);
    } else {
      ids.stream().filter(id -> !chosen.contains(id)).forEach(chosen::add);
    }
  }

  /** To the print window, of one or of several. */
  public void print() {
    if (chosen.size() == 1) {
      workbench.navigation().go(new Place.PrintDocument(chosen.getFirst()));
    } else if (!chosen.isEmpty()) {
      workbench.navigation().go(new Place.PrintDocuments(chosen));
    }
  }
}
