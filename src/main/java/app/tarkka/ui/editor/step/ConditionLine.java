package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.Measurement;
import app.tarkka.ui.editor.draft.EarlierSteps;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One term of a condition: which step, what its answer must be, and the value or option. */
final class ConditionLine extends VBox {
  /** What the author does with the line. */
  interface Changes {
    void to(Term term);

    void remove();
  }

  private final Term term;
  private final EarlierSteps earlier;
  private final Messages messages;
  private final Changes changes;
  private final Label refusal = new Label();

  ConditionLine(String id, Term term, EarlierSteps earlier, Messages messages, Changes changes) {
    this.term = term;
    this.earlier = earlier;
    this.messages = messages;
    this.changes = changes;
    getStyleClass().add("condition-line");
    Optional<Step> step = earlier.step(term.step());
    List<StepId> offered = new ArrayList<>(earlier.asking().stream().map(Step::id).toList());
    if (!offered.contains(term.step())) {
      offered.add(term.step());
    }
    EnumChoice<StepId> which =
        new EnumChoice<>(id + "-step", offered, this::named, this::stepChosen);
    which.setAccessibleText(messages.text("editor.condition.step"));
    which.setMinWidth(0);
    which.show(term.step());
    HBox first = new HBox(which, removal(id));
    HBox.setHgrow(which, Priority.ALWAYS);
    first.getStyleClass().add("condition-row");
    first.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(first);
    step.ifPresent(known -> getChildren().add(test(id, known)));
    if (term.test() instanceof Test.Failed) {
      getChildren().add(stops(id));
    }
    refusal.setId(id + "-refusal");
    refusal.getStyleClass().add("field-error");
    refusal.setWrapText(true);
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    getChildren().add(refusal);
  }

  private javafx.scene.Node removal(String id) {
    return Icons.button(
        id + "-remove", Feather.X, messages.text("editor.condition.remove"), changes::remove);
  }

  /** Whoever writes a branch for an ordinary case does not expect the hold that comes first. */
  private Label stops(String id) {
    Label stops = new Label(messages.text("editor.condition.stops"));
    stops.setId(id + "-stops");
    stops.getStyleClass().add("field-help");
    stops.setWrapText(true);
    return stops;
  }

  private HBox test(String id, Step step) {
    TestChoice now = TestChoice.of(term.test());
    List<TestChoice> fitting = new ArrayList<>(TestChoice.fitting(step));
    if (!fitting.contains(now)) {
      fitting.add(now);
    }
    EnumChoice<TestChoice> how =
        new EnumChoice<>(
            id + "-test",
            fitting,
            one -> words(one, step),
            chosen -> changes.to(new Term(term.step(), chosen.test(step, term.test()))));
    how.setAccessibleText(messages.text("editor.condition.test"));
    how.setMinWidth(0);
    how.show(now);
    HBox line = new HBox(how);
    line.getStyleClass().add("condition-row");
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(how, Priority.ALWAYS);
    if (now.chooses()) {
      line.getChildren().add(options(id, step));
    } else if (term.test() instanceof Test.Compared compared) {
      value(id, step, compared, line);
    }
    return line;
  }

  private String words(TestChoice choice, Step step) {
    if (step.answer().number()) {
      switch (choice) {
        case PASSED -> {
          return messages.text("editor.condition.within");
        }
        case FAILED -> {
          return messages.text("editor.condition.out");
        }
        default -> {}
      }
    }
    return messages.text("editor", choice);
  }

  private EnumChoice<String> options(String id, Step step) {
    boolean chosen = term.test() instanceof Test.Chosen;
    String now =
        switch (term.test()) {
          case Test.Chosen(String option) -> option;
          case Test.NotChosen(String option) -> option;
          default -> "";
        };
    List<String> all =
        new ArrayList<>(
            step.answer() instanceof Answer.Choice choice ? choice.options() : List.of());
    if (!all.contains(now)) {
      all.add(now);
    }
    EnumChoice<String> which =
        new EnumChoice<>(
            id + "-option",
            all,
            option -> option,
            option ->
                changes.to(
                    new Term(
                        term.step(),
                        chosen ? new Test.Chosen(option) : new Test.NotChosen(option))));
    which.setAccessibleText(messages.text("editor.condition.option"));
    which.setMinWidth(0);
    which.show(now);
    return which;
  }

  private void value(String id, Step step, Test.Compared compared, HBox line) {
    TypedField field = TypedField.line(id + "-value", text -> typed(text, compared.comparison()));
    field.control().setPrefWidth(90);
    field.control().setMinWidth(70);
    field.control().setAccessibleText(messages.text("editor.condition.value"));
    field.show(new StepWords(messages).number(compared.value()));
    line.getChildren().add(field.control());
    String unit = step.specification() == null ? "" : step.specification().unit();
    if (!unit.isEmpty()) {
      Label said = new Label(unit);
      said.setMinWidth(USE_PREF_SIZE);
      said.getStyleClass().add("text-muted");
      line.getChildren().add(said);
    }
  }

  private void typed(String text, Comparison comparison) {
    Optional<BigDecimal> value = Measurement.number(text);
    refusal.setText(value.isEmpty() ? messages.text("editor.condition.no-number") : "");
    value.ifPresent(
        number -> changes.to(new Term(term.step(), new Test.Compared(comparison, number))));
  }

  private void stepChosen(StepId id) {
    earlier
        .step(id)
        .ifPresent(
            step -> {
              List<TestChoice> fitting = TestChoice.fitting(step);
              TestChoice now = TestChoice.of(term.test());
              TestChoice wanted = fitting.contains(now) ? now : fitting.getFirst();
              changes.to(new Term(id, wanted.test(step, term.test())));
            });
  }

  private String named(StepId id) {
    return earlier
        .step(id)
        .map(earlier::named)
        .orElseGet(() -> messages.text("editor.condition.gone"));
  }
}
