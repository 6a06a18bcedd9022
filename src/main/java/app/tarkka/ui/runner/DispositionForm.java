package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Person;
import app.tarkka.run.Disposition;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.FieldKeys;
import app.tarkka.ui.kit.InSight;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.WholeText;
import app.tarkka.ui.kit.action.ActionForm;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What is decided about a nonconformance: one of a few, the reason, the cost when known, and a
 * corrective action when there is one.
 */
final class DispositionForm extends VBox {
  private final HoldDecision model;
  private final Messages messages;

  DispositionForm(HoldDecision model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("form");
    ToggleGroup group = new ToggleGroup();
    ComboBox<StepId> from = from();
    for (Disposition each : model.dispositions()) {
      RadioButton radio = new RadioButton(messages.text("runner", each));
      radio.setId("hold-" + each.token());
      radio.setToggleGroup(group);
      radio.setWrapText(true);
      radio.getStyleClass().add("disposition");
      radio.setSelected(model.dispositionProperty().get().filter(each::equals).isPresent());
      radio.setOnAction(
          _ -> {
            model.dispositionProperty().set(Optional.of(each));
            model.typed();
          });
      getChildren().add(radio);
      String notYet = model.notYet(each);
      if (!notYet.isEmpty()) {
        radio.setDisable(true);
        radio.setAccessibleHelp(notYet);
        getChildren().add(muted("hold-" + each.token() + "-why", notYet));
      }
      if (each == Disposition.REWORK) {
        getChildren().add(from);
        if (model.rework().lot()) {
          getChildren().add(muted("hold-lot", messages.text("runner.hold.rework.lot")));
        }
      }
    }
    Label who = muted("hold-deciders", "");
    model
        .dispositionProperty()
        .subscribe(
            chosen -> {
              from.setDisable(!chosen.equals(Optional.of(Disposition.REWORK)));
              // Its room is there from the start: nothing moves when one is chosen.
              who.setText(deciders(chosen.orElseGet(model.dispositions()::getFirst)));
              who.setVisible(chosen.isPresent());
            });
    getChildren().add(who);
    ProseArea reason = new ProseArea();
    reason.setPrefRowCount(2);
    reason.textProperty().addListener(_ -> model.typed());
    getChildren().add(named("hold-reason", "runner.hold.reason", reason, model.reasonProperty()));
    FlowPane cost =
        new FlowPane(
            16,
            8,
            figure("hold-minutes", "runner.hold.minutes", model.minutesProperty()),
            figure("hold-material", "runner.hold.material", model.materialProperty()),
            figure("hold-refund", "runner.hold.refund", model.refundProperty()));
    getChildren().addAll(cost, action());
  }

  /** Goes to the first of what can be decided; nothing is chosen by that. */
  void begin() {
    for (Parent at = getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        InSight.scroll(pane, this, this);
      }
    }
    focusChoice();
  }

  /** Goes to one of what can be decided and chooses it; its reason and signature come next. */
  void begin(Disposition chosen) {
    getChildren().stream()
        .filter(RadioButton.class::isInstance)
        .map(RadioButton.class::cast)
        .filter(radio -> radio.getId().equals("hold-" + chosen.token()))
        .forEach(RadioButton::fire);
    begin();
  }

  /** What is chosen already, or else the first. */
  void focusChoice() {
    getChildren().stream()
        .filter(RadioButton.class::isInstance)
        .map(RadioButton.class::cast)
        .filter(RadioButton::isSelected)
        .findFirst()
        .map(Node.class::cast)
        .orElseGet(() -> getChildren().getFirst())
        .requestFocus();
  }

  private String deciders(Disposition chosen) {
    String names = String.join(", ", model.deciders(chosen).stream().map(Person::name).toList());
    if (!names.isEmpty()) {
      return messages.text("runner.hold.deciders", names);
    }
    return messages.text(
        chosen == Disposition.ENTERED_WRONGLY ? "runner.hold.nobody.typed" : "runner.hold.nobody");
  }

  private static Label muted(String id, String text) {
    Label label = new Label(text);
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }

  /** Out of sight until somebody wants it: most faults need none. */
  private VBox action() {
    VBox box = new VBox();
    Button add = Buttons.quiet("hold-action", messages.text("runner.hold.action.add"), () -> {});
    add.setOnAction(
        _ -> {
          showAction(box);
          ((ActionForm) box.getChildren().getLast()).begin();
        });
    box.getStyleClass().add("gap-8");
    box.getChildren().add(add);
    if (model.action().begun()) {
      showAction(box);
    }
    return box;
  }

  private void showAction(VBox box) {
    Label title = new Label(messages.text("runner.hold.action"));
    title.getStyleClass().add("text-strong");
    box.getChildren().setAll(title, new ActionForm(model.action(), model.activePeople(), messages));
  }

  private ComboBox<StepId> from() {
    ComboBox<StepId> from = new ComboBox<>();
    from.setId("hold-from");
    from.setAccessibleText(messages.text("runner.hold.from"));
    from.getItems().setAll(model.rework().starts());
    from.setCellFactory(_ -> new StepCell());
    ByLetter.in(from, this::extent);
    from.valueProperty().bindBidirectional(model.fromProperty());
    from.setMaxWidth(Double.MAX_VALUE);
    from.setButtonCell(WholeText.inTooltip(new StepCell()));
    return from;
  }

  private final class StepCell extends ListCell<StepId> {
    @Override
    protected void updateItem(@Nullable StepId id, boolean empty) {
      super.updateItem(id, empty);
      setText(empty || id == null ? "" : extent(id));
    }
  }

  private String extent(StepId from) {
    return messages.text("runner.hold.from.step", model.rework().extent(from));
  }

  private VBox figure(String id, String key, StringProperty value) {
    TextField field = new TextField();
    field.setPrefColumnCount(6);
    FieldKeys.DIGITS.of(field);
    return named(id, key, field, value);
  }

  private VBox named(String id, String key, TextInputControl field, StringProperty value) {
    field.setId(id);
    field.textProperty().bindBidirectional(value);
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("gap-4");
    return box;
  }
}
