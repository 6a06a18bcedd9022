package app.tarkka.ui.kit.difference;

import app.tarkka.document.Content;
import app.tarkka.document.difference.Difference;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes;
import app.tarkka.paper.difference.ChangesReader;
import app.tarkka.paper.difference.Folding;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which changes are shown, and what stayed as it was only when it is asked for. */
public final class ChangesModel {
  private final Words words;
  private final ReadOnlyObjectWrapper<Optional<Changes>> changes =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<ChangeRow> rows = FXCollections.observableArrayList();
  private final BooleanProperty everything = new SimpleBooleanProperty();
  private final Set<Integer> open = new HashSet<>();

  public ChangesModel(Messages messages) {
    words = words(messages);
    everything.subscribe(_ -> fill());
  }

  /** The words in which changes are said, in the language of the window. */
  public static Words words(Messages messages) {
    return Words.in(SheetLanguage.ofProgram(messages.locale()));
  }

  Words words() {
    return words;
  }

  /** Reads what changed; not on the FX thread where a document may be long. */
  public Changes read(Content before, Content after) {
    return ChangesReader.read(Difference.between(before, after), words);
  }

  public void show(Changes shown) {
    open.clear();
    changes.set(Optional.of(shown));
    fill();
  }

  /** Empty while it is being read. */
  public ReadOnlyObjectProperty<Optional<Changes>> changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Whether what stayed as it was is shown as well. */
  public BooleanProperty everythingProperty() {
    return everything;
  }

  ObservableList<ChangeRow> rows() {
    return rows;
  }

  /** Shows the lines of one fold. */
  void unfold(Folding.Folded folded) {
    open.add(folded.from());
    fill();
  }

  /** Where the list shows a line. */
  Optional<Integer> rowOf(int line) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof ChangeRow.Line(Folding.Shown shown) && shown.index() == line) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void fill() {
    List<ChangeRow> wanted = new ArrayList<>();
    changes.get().ifPresent(shown -> fill(shown, wanted));
    rows.setAll(wanted);
  }

  private void fill(Changes shown, List<ChangeRow> wanted) {
    if (!shown.twice().isEmpty()) {
      wanted.add(new ChangeRow.TwiceHead());
      shown.twice().forEach(twice -> wanted.add(new ChangeRow.Twice(twice)));
    }
    if (!shown.document().isEmpty()) {
      wanted.add(new ChangeRow.DocumentHead());
      shown.document().forEach(detail -> wanted.add(new ChangeRow.Document(detail)));
    }
    Folding.of(shown.lines(), from -> everything.get() || open.contains(from))
        .forEach(item -> wanted.add(new ChangeRow.Line(item)));
  }
}
