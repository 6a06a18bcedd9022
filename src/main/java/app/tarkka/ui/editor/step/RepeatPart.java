package app.tarkka.ui.editor.step;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Repeat;
import app.tarkka.ui.editor.draft.DecimalInput;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** For how many pieces a section is done, with an answer at once to what that means for a lot. */
final class RepeatPart extends VBox {
  private final DraftModel draft;
  private final Messages messages;
  private final EnumChoice<RepeatChoice> how;
  private final TypedField number;
  private final TypedField accept;
  private final TypedField lot;
  private final Labelled numberField;
  private final Labelled acceptField;
  private final EnumChoice<InspectionLevel> level;
  private final EnumChoice<Aql> aql;
  private final VBox plan;
  private final CheckBox holds;
  private final Label answer = new Label();
  private final Guard guard = new Guard();
  private Repeat shown = new Repeat.Once();

  RepeatPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    getStyleClass().add("gap-8");
    how =
        new EnumChoice<>(
            "repeat-how",
            List.of(RepeatChoice.values()),
            one -> messages.text("editor", one),
            one -> change("", one.first()));
    number = TypedField.line("repeat-number", this::numberTyped);
    accept = TypedField.line("repeat-accept", this::acceptTyped);
    lot = TypedField.line("repeat-lot", _ -> answer());
    lot.show("500");
    level =
        new EnumChoice<>(
            "repeat-level",
            List.of(InspectionLevel.values()),
            InspectionLevel::token,
            one -> plan(one, null));
    aql = new EnumChoice<>("repeat-aql", Aql.forItems(), Aql::token, one -> plan(null, one));
    numberField = new Labelled(messages.text("editor.repeat.pieces"), number.control());
    acceptField = new Labelled(messages.text("editor.repeat.accept"), accept.control());
    plan =
        new VBox(
            8,
            new Labelled(messages.text("editor.repeat.level"), level),
            new Labelled(messages.text("editor.repeat.aql"), aql),
            new Labelled(messages.text("editor.repeat.lot"), lot.control()));
    holds = new CheckBox(messages.text("editor.repeat.holds"));
    holds.setId("repeat-holds");
    holds.setWrapText(true);
    holds.selectedProperty().subscribe((_, on) -> guard.byPerson(() -> failing(on)));
    answer.setId("repeat-answer");
    answer.setWrapText(true);
    answer.getStyleClass().add("field-help");
    answer.visibleProperty().bind(answer.textProperty().isNotEmpty());
    answer.managedProperty().bind(answer.visibleProperty());
    getChildren()
        .addAll(
            new Labelled(messages.text("editor.repeat"), how),
            numberField,
            plan,
            acceptField,
            holds,
            answer);
  }

  void show(Repeat repeat) {
    shown = repeat;
    how.show(RepeatChoice.of(repeat));
    only(numberField, repeat instanceof Repeat.Fixed || repeat instanceof Repeat.EveryKth);
    only(acceptField, repeat instanceof Repeat.Fixed || repeat instanceof Repeat.EveryKth);
    only(plan, repeat instanceof Repeat.Sampled);
    only(holds, repeat.judgesLot());
    guard.show(() -> holds.setSelected(repeat.failing() == Repeat.Failing.HOLDS));
    switch (repeat) {
      case Repeat.Once _, Repeat.Pieces _ -> {}
      case Repeat.Fixed fixed -> figures("editor.repeat.pieces", fixed.pieces(), fixed.accept());
      case Repeat.EveryKth kth -> figures("editor.repeat.every", kth.every(), kth.accept());
      case Repeat.Sampled sampled -> {
        level.show(sampled.level());
        aql.show(sampled.aql());
      }
    }
    answer();
  }

  private void figures(String name, int figure, int accepted) {
    numberField.rename(messages.text(name));
    showNumber(number, figure);
    showNumber(accept, accepted);
  }

  /** What the person types is left alone while it means the same. */
  private static void showNumber(TypedField field, int value) {
    if (!DecimalInput.whole(field.text()).equals(java.util.OptionalInt.of(value))) {
      field.show(Integer.toString(value));
    }
  }

  private void numberTyped(String text) {
    typed(
        numberField,
        text,
        1,
        value ->
            shown instanceof Repeat.EveryKth kth
                ? new Repeat.EveryKth(value, kth.accept(), kth.failing())
                : shown instanceof Repeat.Fixed fixed
                    ? new Repeat.Fixed(value, fixed.accept(), fixed.failing())
                    : shown);
  }

  private void acceptTyped(String text) {
    typed(
        acceptField,
        text,
        0,
        value ->
            shown instanceof Repeat.EveryKth kth
                ? new Repeat.EveryKth(kth.every(), value, kth.failing())
                : shown instanceof Repeat.Fixed fixed
                    ? new Repeat.Fixed(fixed.pieces(), value, fixed.failing())
                    : shown);
  }

  private void typed(Labelled field, String text, int least, IntFunction<Repeat> made) {
    var value = DecimalInput.whole(text);
    boolean good = value.isPresent() && value.getAsInt() >= least && value.getAsInt() <= 10_000;
    field.refuse(good ? "" : messages.text("editor.repeat.refused", least));
    if (good) {
      change(field.refusal().getId(), made.apply(value.getAsInt()));
    }
  }

  private void plan(
      @org.jspecify.annotations.Nullable InspectionLevel newLevel,
      @org.jspecify.annotations.Nullable Aql newAql) {
    if (shown instanceof Repeat.Sampled old) {
      change(
          "",
          new Repeat.Sampled(
              newLevel == null ? old.level() : newLevel,
              newAql == null ? old.aql() : newAql,
              old.failing()));
    }
  }

  private void failing(boolean hold) {
    Repeat.Failing failing = hold ? Repeat.Failing.HOLDS : Repeat.Failing.COUNTS;
    change(
        "",
        switch (shown) {
          case Repeat.Once once -> once;
          case Repeat.Pieces pieces -> pieces;
          case Repeat.Fixed f -> new Repeat.Fixed(f.pieces(), f.accept(), failing);
          case Repeat.EveryKth k -> new Repeat.EveryKth(k.every(), k.accept(), failing);
          case Repeat.Sampled s -> new Repeat.Sampled(s.level(), s.aql(), failing);
        });
  }

  private void change(String field, Repeat repeat) {
    if (!repeat.equals(shown)) {
      shown = repeat;
      draft.changeSection(field, section -> section.withRepeat(repeat));
    }
  }

  private void answer() {
    answer.setText(new RepeatWords(messages).answer(shown, lot.text()));
  }

  private static void only(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }
}
