package app.tarkka.ui.kit.action;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.TypedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What is to be done, by whom, until when. */
public final class ActionForm extends VBox {
  private final ProseArea what = new ProseArea();

  /**
   * @param owners who it can be assigned to
   */
  public ActionForm(ActionDraft draft, List<Person> owners, Messages messages) {
    getStyleClass().add("form");
    what.setPrefRowCount(2);
    what.textProperty().bindBidirectional(draft.whatProperty());
    ComboBox<@Nullable Person> owner = new ComboBox<>();
    owner.getItems().setAll(owners);
    owner.setConverter(new Names());
    ByLetter.in(owner);
    owner.valueProperty().bindBidirectional(draft.ownerProperty());
    DatePicker due = TypedDay.picker(messages);
    due.valueProperty().bindBidirectional(draft.dueProperty());
    // Typing is read at once; the picker alone would read it only when it loses the focus.
    due.getEditor().textProperty().subscribe(typed -> read(due, typed).ifPresent(due::setValue));
    FlowPane who =
        new FlowPane(
            16,
            8,
            named("action-owner", messages.text("action.owner"), owner),
            named("action-due", messages.text("action.due"), due));
    getChildren().addAll(named("action-what", messages.text("action.what"), what), who);
  }

  /** Where typing begins. */
  public void begin() {
    what.requestFocus();
  }

  private static VBox named(String id, String name, Control control) {
    control.setId(id);
    control.setAccessibleText(name);
    Label label = new Label(name);
    label.getStyleClass().add("field-label");
    label.setLabelFor(control);
    VBox box = new VBox(label, control);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static Optional<LocalDate> read(DatePicker picker, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(picker.getConverter().fromString(typed));
    } catch (DateTimeException notYetADate) {
      return Optional.empty();
    }
  }

  private static final class Names extends StringConverter<@Nullable Person> {
    @Override
    public String toString(@Nullable Person person) {
      return person == null ? "" : person.name();
    }

    @Override
    public @Nullable Person fromString(String name) {
      return null;
    }
  }
}
