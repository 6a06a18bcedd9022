package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.SpecificationInput;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.layout.VBox;

/** What a step asks for, and what belongs to that kind of answer. */
final class AnswerPart extends VBox {
  private final DraftModel draft;
  private final Messages messages;
  private final EnumChoice<AnswerChoice> choice;
  private final TypedField options;
  private final Labelled optionsField;
  private final TypedField expected;
  private final Labelled expectedField;
  private final FormulaPart formula;
  private final LimitsPart limits;

  AnswerPart(DraftModel draft, Prompts prompts, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    getStyleClass().add("gap-12");
    choice =
        new EnumChoice<>(
            "answer",
            List.of(AnswerChoice.values()),
            one -> messages.text("editor", one),
            this::chosen);
    options = TypedField.area("answer-options", 4, this::optionsTyped);
    optionsField = new Labelled(messages.text("editor.options"), options.control());
    expected = TypedField.line("answer-expected", this::expectedTyped);
    expected.prompt(messages.text("editor.expected.any"));
    expectedField = new Labelled(messages.text("editor.expected"), expected.control());
    formula = new FormulaPart(draft, messages);
    limits = new LimitsPart(draft, prompts, messages);
    getChildren()
        .addAll(
            new Labelled(messages.text("editor.answer"), choice),
            optionsField,
            expectedField,
            formula,
            limits);
  }

  void show(Row.OfStep line) {
    Step step = line.step();
    formula.show(draft.content(), line);
    choice.show(AnswerChoice.of(step.answer()));
    only(optionsField, step.answer() instanceof Answer.Choice);
    only(expectedField, step.answer() instanceof Answer.Code);
    if (step.answer() instanceof Answer.Choice asked && !lines().equals(asked.options())) {
      options.show(String.join("\n", asked.options()));
    }
    if (step.answer() instanceof Answer.Code code) {
      expected.show(code.expected());
    }
    boolean empty = step.answer() instanceof Answer.Choice asked && asked.options().isEmpty();
    optionsField.refuse(empty ? messages.text("editor.options.none") : "");
    limits.show(line);
  }

  private void chosen(AnswerChoice wanted) {
    draft.changeStep(
        "",
        step ->
            AnswerChoice.of(step.answer()) == wanted
                ? step
                : step.toBuilder()
                    .answer(wanted.answer(step.answer()))
                    .specification(
                        wanted == AnswerChoice.NUMBER || wanted == AnswerChoice.CALCULATED
                            ? draft
                                .typedLimits()
                                .of(step.id())
                                .flatMap(SpecificationInput::read)
                                .orElse(null)
                            : null)
                    .build());
  }

  private void optionsTyped(String text) {
    draft.changeStep(
        "options",
        step ->
            step.answer() instanceof Answer.Choice asked
                ? step.toBuilder().answer(new Answer.Choice(lines(), asked.many())).build()
                : step);
  }

  private void expectedTyped(String text) {
    draft.changeStep(
        "expected", step -> step.toBuilder().answer(new Answer.Code(text.strip())).build());
  }

  private List<String> lines() {
    return options.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static void only(Labelled field, boolean wanted) {
    field.setVisible(wanted);
    field.setManaged(wanted);
  }
}
