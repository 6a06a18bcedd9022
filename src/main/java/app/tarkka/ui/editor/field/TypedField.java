package app.tarkka.ui.editor.field;

import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.kit.ProseArea;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** A text field joined to a model: shows what is there, tells what the person typed. */
public final class TypedField {
  private final TextInputControl control;
  private final Guard guard = new Guard();

  private TypedField(String id, TextInputControl control, Consumer<String> onTyped) {
    this.control = control;
    control.setId(id);
    control.textProperty().subscribe((_, text) -> guard.byPerson(() -> onTyped.accept(text)));
  }

  public static TypedField line(String id, Consumer<String> onTyped) {
    return new TypedField(id, new TextField(), onTyped);
  }

  public static TypedField area(String id, int rows, Consumer<String> onTyped) {
    ProseArea area = new ProseArea();
    area.setPrefRowCount(rows);
    return new TypedField(id, area, onTyped);
  }

  public TextInputControl control() {
    return control;
  }

  public String text() {
    return control.getText();
  }

  /** What Enter does in a field of one line. */
  public void onEnter(Runnable next) {
    if (control instanceof TextField line) {
      line.setOnAction(_ -> next.run());
    }
  }

  public void prompt(String text) {
    control.setPromptText(text);
  }

  public void show(String text) {
    if (!control.getText().equals(text)) {
      guard.show(() -> control.setText(text));
    }
  }
}
