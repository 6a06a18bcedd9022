package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /**
   * These too; when all of them were chosen, none of them any more. One change, however many they
   * are: every row in sight looks at each.
   */
  public void toggleAll(List<Document> shown) {
    begin();
    Set<DocumentId> ids = new LinkedHashSet<>();
    shown.forEach(document -> ids.add(document.id()));
    Set<DocumentId> before = new HashSet<>(chosen);
    if (before.containsAll(ids)) {
      chosen.setAll(chosen.stream().filter(id -> !ids.contains(id)).toList());
    } else {
      ids.removeAll(before);
      chosen.addAll(ids);
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
