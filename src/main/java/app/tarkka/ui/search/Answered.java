package app.tarkka.ui.search;

import app.tarkka.run.search.SearchAnswer;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The answer that is shown: its lines, and what is said about the words that were asked. */
final class Answered {
  private final ObservableList<SearchLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Map<String, String>> readAs =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyStringWrapper offered = new ReadOnlyStringWrapper("");

  ObservableList<SearchLine> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Map<String, String>> readAsProperty() {
    return readAs.getReadOnlyProperty();
  }

  ReadOnlyStringProperty offeredProperty() {
    return offered.getReadOnlyProperty();
  }

  void show(SearchAnswer answer) {
    List<SearchLine> all = SearchLine.all(answer);
    if (!lines.equals(all)) {
      lines.setAll(all);
    }
    readAs.set(answer.readAs());
    offered.set(answer.offered());
  }
}
