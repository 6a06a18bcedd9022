package app.tarkka.ui.editor.step;

import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.editor.branch.BranchNotes;
import app.tarkka.ui.editor.draft.EarlierSteps;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ConditionWords;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** When a step, or a section, is asked at all: lines of step, comparison and value, no code. */
final class ConditionPart extends VBox {
  private final String name;
  private final Messages messages;
  private final Consumer<@Nullable Condition> change;
  private final EnumChoice<Join> join;
  private final Labelled joinField;
  private final VBox lines = new VBox(8);
  private final Label sentence = new Label();
  private final Label none = new Label();
  private final Button add;
  private final BranchNotes notes;
  private @Nullable Condition condition;
  private @Nullable Object shown;

  /**
   * @param name what the ids begin with: {@code condition} or {@code section-condition}
   * @param change takes the condition that the author made, null for none
   */
  ConditionPart(String name, Messages messages, Consumer<@Nullable Condition> change) {
    this.name = name;
    this.messages = messages;
    this.change = change;
    getStyleClass().add("gap-8");
    setId(name + "-part");
    Label heading = new Label(messages.text("editor.condition"));
    heading.getStyleClass().add("field-label");
    join =
        new EnumChoice<>(
            name + "-join",
            List.of(Join.values()),
            one -> messages.text("editor", one),
            this::joined);
    joinField = new Labelled(messages.text("editor.condition.join"), join);
    sentence.setId(name + "-sentence");
    sentence.setWrapText(true);
    sentence.getStyleClass().add("condition-sentence");
    none.setId(name + "-none");
    none.setWrapText(true);
    none.getStyleClass().add("text-muted");
    lines.managedProperty().bind(lines.visibleProperty());
    add = Buttons.secondary(name + "-add", messages.text("editor.condition.add"), () -> {});
    add.setGraphic(Icons.icon(Feather.GIT_BRANCH));
    add.setMaxWidth(Double.MAX_VALUE);
    notes =
        new BranchNotes(
            name + "-findings", messages, found -> !BranchNotes.OF_FORMULA.contains(found.kind()));
    getChildren().addAll(heading, none, joinField, lines, sentence, notes, add);
  }

  void show(Content content, Row row, @Nullable Condition now) {
    condition = now;
    EarlierSteps earlier = EarlierSteps.than(content, row);
    List<Step> asking = earlier.asking();
    Object state = List.of(row.spot(), asking, now == null ? "" : outline(now));
    if (!state.equals(shown)) {
      shown = state;
      draw(earlier, asking);
    }
    sentence.setText(
        now == null
            ? ""
            : new ConditionPhrases(content, new ConditionWords(messages)).only(now) + ".");
    only(sentence, now != null);
    notes.show(content, row);
  }

  /** What the lines are made of; a value that is being typed draws none of them anew. */
  private static List<Object> outline(Condition condition) {
    List<Object> outline = new ArrayList<>();
    outline.add(condition.join());
    for (Term term : condition.terms()) {
      outline.add(term.step());
      outline.add(term.test() instanceof Test.Compared c ? c.comparison() : term.test());
    }
    return outline;
  }

  private void draw(EarlierSteps earlier, List<Step> asking) {
    List<Term> terms = condition == null ? List.of() : condition.terms();
    Optional<String> focus = focusedLine();
    lines.getChildren().clear();
    for (int i = 0; i < terms.size(); i++) {
      int index = i;
      lines
          .getChildren()
          .add(
              new ConditionLine(
                  name + "-" + (i + 1),
                  terms.get(i),
                  earlier,
                  messages,
                  new ConditionLine.Changes() {
                    @Override
                    public void to(Term term) {
                      replace(index, term);
                    }

                    @Override
                    public void remove() {
                      without(index);
                    }
                  }));
    }
    lines.setVisible(!terms.isEmpty());
    if (condition != null) {
      join.show(condition.join());
    }
    joinField.setVisible(terms.size() > 1);
    joinField.setManaged(terms.size() > 1);
    none.setText(
        asking.isEmpty()
            ? messages.text("editor.condition.first")
            : messages.text("editor.condition.always"));
    only(none, terms.isEmpty());
    add.setText(messages.text(terms.isEmpty() ? "editor.condition.add" : "editor.condition.more"));
    add.setDisable(asking.isEmpty());
    add.setOnAction(_ -> another(asking.getLast()));
    // The key that made the choice may still be on its way: it must find the field it was made in.
    focus.map(id -> lines.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  /** The id of the field in a line that has the focus. */
  private Optional<String> focusedLine() {
    Node at = getScene() == null ? null : getScene().getFocusOwner();
    String id = at == null ? null : at.getId();
    return id != null && lines.isFocusWithin() ? Optional.of(id) : Optional.empty();
  }

  private void another(Step step) {
    List<Term> terms = terms();
    TestChoice first = TestChoice.usual(step);
    terms.add(new Term(step.id(), first.test(step, new Test.Answered())));
    change.accept(new Condition(condition == null ? Join.ALL : condition.join(), terms));
  }

  private void replace(int index, Term term) {
    List<Term> terms = terms();
    terms.set(index, term);
    changed(terms);
  }

  private void without(int index) {
    List<Term> terms = terms();
    terms.remove(index);
    changed(terms);
  }

  private void joined(Join wanted) {
    if (condition != null) {
      change.accept(new Condition(wanted, condition.terms()));
    }
  }

  private void changed(List<Term> terms) {
    change.accept(
        terms.isEmpty() || condition == null ? null : new Condition(condition.join(), terms));
  }

  private List<Term> terms() {
    return new ArrayList<>(condition == null ? List.of() : condition.terms());
  }

  private static void only(Label label, boolean wanted) {
    label.setVisible(wanted);
    label.setManaged(wanted);
  }
}
