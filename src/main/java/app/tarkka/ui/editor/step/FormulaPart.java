package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.BranchFinding;
import app.tarkka.document.Content;
import app.tarkka.document.Formula;
import app.tarkka.document.FormulaReader;
import app.tarkka.document.FormulaText;
import app.tarkka.document.FormulaUnits;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.run.Measurement;
import app.tarkka.ui.editor.branch.BranchNotes;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.EarlierSteps;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * How a value follows from others: typed with the steps' numbers in brackets, which are put in by
 * picking; a mistake is told while it is typed, and sample values show what comes out.
 */
final class FormulaPart extends VBox {
  private final DraftModel draft;
  private final Messages messages;
  private final TypedField formula;
  private final Labelled field;
  private final MenuButton insert;
  private final FlowPane samples = new FlowPane(8, 8);
  private final Label outcome = new Label();
  private final VBox trying;
  private final BranchNotes notes;
  private final Map<StepId, TypedField> tried = new LinkedHashMap<>();
  private final Map<StepId, String> units = new HashMap<>();
  private Map<StepId, String> numbers = Map.of();
  private Answer.Derived shown = new Answer.Derived("");
  private Optional<Specification> specification = Optional.empty();

  FormulaPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    setId("formula-part");
    getStyleClass().add("gap-8");
    formula = TypedField.area("formula", 3, this::typed);
    formula.prompt(messages.text("editor.formula.prompt"));
    field = new Labelled(messages.text("editor.formula"), formula.control());
    insert = new MenuButton(messages.text("editor.formula.insert"));
    insert.setId("formula-insert");
    insert.setMaxWidth(Double.MAX_VALUE);
    Label help = new Label(messages.text("editor.formula.help"));
    help.getStyleClass().addAll("text-muted", "text-caption");
    help.setWrapText(true);
    Label heading = new Label(messages.text("editor.formula.try"));
    heading.getStyleClass().add("field-label");
    outcome.setId("formula-outcome");
    outcome.getStyleClass().add("formula-outcome");
    outcome.setWrapText(true);
    trying = new VBox(8, heading, samples, outcome);
    trying.getStyleClass().add("formula-try");
    trying.managedProperty().bind(trying.visibleProperty());
    // What cannot be read is said at the field itself.
    notes =
        new BranchNotes(
            "formula-findings",
            messages,
            found ->
                BranchNotes.OF_FORMULA.contains(found.kind())
                    && found.kind() != BranchFinding.Kind.FORMULA_WRONG);
    getChildren().addAll(field, notes, insert, help, trying);
  }

  void show(Content content, Row.OfStep line) {
    boolean derived = line.step().answer() instanceof Answer.Derived;
    setVisible(derived);
    setManaged(derived);
    if (!(line.step().answer() instanceof Answer.Derived now)) {
      return;
    }
    EarlierSteps earlier = EarlierSteps.than(content, line);
    numbers = earlier.numbers();
    specification = Optional.ofNullable(line.step().specification());
    shown = now;
    if (!FormulaText.identified(formula.text(), numbers).equals(now.formula())) {
      formula.show(FormulaText.numbered(now.formula(), numbers));
    }
    offer(earlier);
    tell();
    sample(content, now);
    notes.show(content, line);
  }

  private void offer(EarlierSteps earlier) {
    List<MenuItem> items = new ArrayList<>();
    for (Step step : earlier.numeric()) {
      MenuItem item = new MenuItem(earlier.named(step));
      item.setMnemonicParsing(false);
      String number = numbers.getOrDefault(step.id(), step.id().value());
      item.setOnAction(_ -> put("[" + number + "]"));
      items.add(item);
    }
    insert.getItems().setAll(items);
    insert.setDisable(items.isEmpty());
  }

  /** Where the cursor is. */
  private void put(String text) {
    formula.control().insertText(formula.control().getCaretPosition(), text);
    formula.control().requestFocus();
  }

  private void typed(String text) {
    String withIds = FormulaText.identified(text, numbers);
    draft.changeStep(
        "formula", step -> step.toBuilder().answer(new Answer.Derived(withIds)).build());
  }

  private void tell() {
    field.refuse(
        switch (FormulaReader.read(formula.text())) {
          case FormulaReader.Read.Good _ -> "";
          case FormulaReader.Read.Mistake(FormulaReader.Kind kind, int at) ->
              kind == FormulaReader.Kind.EMPTY
                  ? messages.text("formula", kind)
                  : messages.text("editor.formula.at", messages.text("formula", kind), at + 1);
        });
  }

  /** One field for each step that the formula needs; what was tried stays. */
  private void sample(Content content, Answer.Derived derived) {
    units.clear();
    derived.steps().forEach(id -> content.step(id).ifPresent(step -> units.put(id, unit(step))));
    List<StepId> needed = derived.steps().filter(id -> content.step(id).isPresent()).toList();
    if (!needed.equals(List.copyOf(tried.keySet()))) {
      Map<StepId, String> before = new LinkedHashMap<>();
      tried.forEach((id, typed) -> before.put(id, typed.text()));
      tried.clear();
      samples.getChildren().clear();
      for (StepId id : needed) {
        TypedField value =
            TypedField.line("formula-sample-" + (tried.size() + 1), _ -> calculate());
        value.control().setPrefWidth(90);
        value.show(before.getOrDefault(id, example(content.step(id).orElseThrow())));
        tried.put(id, value);
        samples.getChildren().add(new Labelled(named(id), value.control()));
      }
    }
    trying.setVisible(!needed.isEmpty());
    calculate();
  }

  private String named(StepId id) {
    return (numbers.getOrDefault(id, id.value()) + " " + unit(id)).strip();
  }

  private String unit(StepId id) {
    String unit = units.getOrDefault(id, "");
    return unit.isEmpty() ? "" : "(" + unit + ")";
  }

  private static String unit(Step step) {
    Specification specification = step.specification();
    return specification == null ? "" : specification.unit();
  }

  private String example(Step step) {
    Specification limits = step.specification();
    BigDecimal nominal = limits == null ? null : limits.nominal();
    BigDecimal lower = limits == null ? null : limits.lower();
    BigDecimal value = nominal != null ? nominal : lower != null ? lower : BigDecimal.ONE;
    return new StepWords(messages).number(value);
  }

  private void calculate() {
    outcome.setText(
        shown
            .parsed()
            .map(parsed -> words(parsed.calculate(id -> typedAt(id, parsed), decimals())))
            .orElse(""));
  }

  private int decimals() {
    return specification.map(Specification::decimals).orElse(Formula.DECIMALS);
  }

  private Optional<List<BigDecimal>> typedAt(StepId step, Formula formula) {
    TypedField field = tried.get(step);
    if (field == null) {
      return Optional.empty();
    }
    List<BigDecimal> values = new ArrayList<>();
    for (String reading : field.text().split(";", -1)) {
      Measurement.number(reading).ifPresent(values::add);
    }
    FormulaUnits reckoned =
        new FormulaUnits(formula, specification.map(Specification::unit).orElse(""));
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(reckoned.converted(values, units.getOrDefault(step, "")));
  }

  private String words(Formula.Outcome outcome) {
    return switch (outcome) {
      case Formula.Outcome.Value(BigDecimal value) -> "= " + number(value);
      case Formula.Outcome.Missing(StepId step) ->
          messages.text("editor.formula.missing", numbers.getOrDefault(step, step.value()));
      case Formula.Outcome.Several(StepId step) ->
          messages.text("editor.formula.several", numbers.getOrDefault(step, step.value()));
      case Formula.Outcome.DividedByZero _ -> messages.text("editor.formula.zero");
    };
  }

  private String number(BigDecimal value) {
    boolean rounded = specification.map(Specification::decimals).isPresent();
    BigDecimal plain = rounded ? value : new BigDecimal(value.stripTrailingZeros().toPlainString());
    String unit = specification.map(Specification::unit).orElse("");
    return (new StepWords(messages).number(plain) + " " + unit).strip();
  }
}
