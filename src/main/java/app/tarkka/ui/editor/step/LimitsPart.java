package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.document.template.Guided;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.SpecificationInput;
import app.tarkka.ui.editor.draft.SpecificationInput.Field;
import app.tarkka.ui.editor.draft.SpecificationInput.Problem;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Messages;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What a number must be. A field that cannot be read says so and keeps what was typed. */
final class LimitsPart extends VBox {
  private final DraftModel draft;
  private final Prompts prompts;
  private final Messages messages;
  private final char decimalSeparator;
  private final EnumMap<Field, TypedField> fields = new EnumMap<>(Field.class);
  private final EnumMap<Field, Labelled> labels = new EnumMap<>(Field.class);
  private final Label byDefault = new Label();
  private final VBox agreement = new VBox();
  private final UnitChangePart unitChange;
  private boolean blind;
  private SpecificationInput input;
  private @Nullable StepId shown;

  LimitsPart(DraftModel draft, Prompts prompts, Messages messages) {
    this.draft = draft;
    this.prompts = prompts;
    this.messages = messages;
    this.decimalSeparator =
        DecimalFormatSymbols.getInstance(messages.locale()).getDecimalSeparator();
    this.input = SpecificationInput.of(null, decimalSeparator);
    getStyleClass().add("gap-8");
    for (Field field : Field.values()) {
      TypedField typed =
          TypedField.line(
              "spec-" + field.name().toLowerCase(Locale.ROOT), text -> typed(field, text));
      fields.put(field, typed);
      labels.put(field, new Labelled(messages.text("editor", field), typed.control()));
    }
    prompt(Field.READINGS, "1");
    unitChange = new UnitChangePart(messages, this::converted);
    TextInputControl unit = Objects.requireNonNull(fields.get(Field.UNIT)).control();
    UnitOffers.at(unit, messages, unit::setText);
    unit.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                input.read().ifPresent(unitChange::begins);
              }
            });
    getChildren()
        .addAll(
            row(Field.NOMINAL, Field.TOLERANCE, Field.UNIT),
            unitChange,
            row(Field.LOWER, Field.UPPER),
            row(Field.DECIMALS, Field.READINGS),
            agreement);
    byDefault.setId("spec-agreement-default");
    byDefault.setWrapText(true);
    byDefault.getStyleClass().add("field-help");
    byDefault.visibleProperty().bind(byDefault.textProperty().isNotEmpty());
    byDefault.managedProperty().bind(byDefault.visibleProperty());
    agreement.getChildren().addAll(row(Field.AGREEMENT), byDefault);
    agreement.setId("spec-agreement-part");
    agreement.getStyleClass().add("gap-4");
    agreement.managedProperty().bind(agreement.visibleProperty());
  }

  void show(Row.OfStep line) {
    Step step = line.step();
    guide(line);
    setVisible(step.answer().number());
    setManaged(isVisible());
    boolean measured = step.answer() instanceof Answer.Quantity;
    for (Field ofReadings : List.of(Field.READINGS, Field.AGREEMENT)) {
      Objects.requireNonNull(labels.get(ofReadings)).setVisible(measured);
    }
    SpecificationInput fresh = SpecificationInput.of(step.specification(), decimalSeparator);
    boolean other = !step.id().equals(shown);
    shown = step.id();
    if (other) {
      unitChange.forget();
      input =
          draft
              .typedLimits()
              .of(step.id())
              .filter(typed -> !typed.problems().isEmpty() || same(typed, step))
              .orElse(fresh);
    } else if (input.problems().isEmpty() && !same(input, step)) {
      input = fresh;
    }
    fields.forEach((field, typed) -> typed.show(input.text(field)));
    blind = step.signOff() == SignOff.BLIND;
    agreement.setVisible(blind || !input.text(Field.AGREEMENT).isBlank());
    tell();
  }

  /** A number is written with the decimal sign of whoever reads it. */
  private void guide(Row.OfStep line) {
    prompt(Field.NOMINAL, number(prompts.of(line, Guided.OfStep.NOMINAL)));
    prompt(Field.LOWER, number(prompts.of(line, Guided.OfStep.LOWER)));
    prompt(Field.UPPER, number(prompts.of(line, Guided.OfStep.UPPER)));
    String unit = prompts.of(line, Guided.OfStep.UNIT);
    prompt(Field.UNIT, unit.isEmpty() ? messages.text("editor.unit.prompt") : unit);
  }

  private String number(String said) {
    return said.matches("-?\\d+\\.\\d+") ? said.replace('.', decimalSeparator) : said;
  }

  private static boolean same(SpecificationInput typed, Step step) {
    return Objects.equals(typed.read().orElse(null), step.specification())
        || (step.specification() == null
            && typed.typed().values().stream().allMatch(String::isBlank));
  }

  private void converted(Specification to) {
    show(SpecificationInput.of(to, decimalSeparator));
    fields.forEach((field, typed) -> typed.show(input.text(field)));
  }

  private void typed(Field field, String text) {
    if (field == Field.UNIT) {
      input.read().ifPresent(was -> unitChange.changed(was, text.strip()));
    } else {
      unitChange.forget();
    }
    show(input.with(field, text));
    fields.forEach(
        (each, control) -> {
          if (each != field) {
            control.show(input.text(each));
          }
        });
  }

  private void show(SpecificationInput changed) {
    input = changed;
    if (shown != null) {
      draft.typedLimits().keep(shown, changed);
    }
    tell();
    changed
        .read()
        .ifPresent(
            read ->
                draft.changeStep("limits", step -> step.toBuilder().specification(read).build()));
  }

  private void tell() {
    Map<Field, Problem> problems = input.problems();
    labels.forEach(
        (field, label) -> {
          Problem problem = problems.get(field);
          label.refuse(problem == null ? "" : messages.text("editor", problem));
        });
    byDefault.setText("");
    if (blind && input.text(Field.AGREEMENT).isBlank()) {
      input.read().ifPresent(this::tellDefault);
    }
  }

  /** What counts as agreement when the author says nothing, or that they must. */
  private void tellDefault(Specification read) {
    BigDecimal tenth = read.agreementOrDefault();
    if (tenth == null) {
      Objects.requireNonNull(labels.get(Field.AGREEMENT))
          .refuse(messages.text("editor.agreement.needed"));
      return;
    }
    String number = tenth.stripTrailingZeros().toPlainString().replace('.', decimalSeparator);
    String shown = read.unit().isEmpty() ? number : number + " " + read.unit();
    byDefault.setText(messages.text("editor.agreement.default", shown));
  }

  private void prompt(Field field, String text) {
    Objects.requireNonNull(fields.get(field)).prompt(text);
  }

  private GridPane row(Field... line) {
    GridPane grid = new GridPane();
    grid.setHgap(8);
    for (int i = 0; i < line.length; i++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / line.length);
      grid.getColumnConstraints().add(share);
      grid.add(Objects.requireNonNull(labels.get(line[i])), i, 0);
    }
    return grid;
  }
}
