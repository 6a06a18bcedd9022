package app.tarkka.ui.editor.field;

import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.kit.ByLetter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A closed list to choose one from, by its words. */
public final class EnumChoice<T> extends ComboBox<T> {
  private final Guard guard = new Guard();

  public EnumChoice(String id, List<T> all, Function<T, String> words, Consumer<T> onChosen) {
    setId(id);
    getItems().setAll(all);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : words.apply(one);
          }

          @Override
          public T fromString(String text) {
            throw new IllegalStateException("chosen, never typed");
          }
        });
    setButtonCell(new Chosen());
    ByLetter.in(this);
    valueProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null) {
                guard.byPerson(() -> onChosen.accept(chosen));
              }
            });
  }

  public void show(T value) {
    guard.show(() -> setValue(value));
  }

  /** What is chosen; where the panel is too narrow for its words they are whole in a tooltip. */
  private final class Chosen extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      String words = item == null ? "" : getConverter().toString(item);
      setText(words);
      setTooltip(words.isEmpty() ? null : new Tooltip(words));
    }
  }
}
