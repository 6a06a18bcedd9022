package app.tarkka.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A closed list to choose one from, by its words. */
final class EnumChoice<T> extends ComboBox<T> {
  private final Guard guard = new Guard();

  EnumChoice(String id, List<T> all, Function<T, String> words, Consumer<T> onChosen) {
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
    valueProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen != null) {
                guard.byPerson(() -> onChosen.accept(chosen));
              }
            });
  }

  void show(T value) {
    guard.show(() -> setValue(value));
  }
}
