package app.tarkka.ui.editor.help;

import app.tarkka.document.Specification;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintRule;
import app.tarkka.document.outline.Row;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What writing help says about a line or the document: a sentence each, and what can be done. */
public final class LintPart extends VBox {
  private final LintModel lint;
  private final LintWords words;
  private final Messages messages;
  private @Nullable List<LintFinding> shown;

  public LintPart(LintModel lint, Messages messages) {
    this.lint = lint;
    this.messages = messages;
    this.words = new LintWords(messages);
    setId("lint-part");
    getStyleClass().add("lint-part");
    setVisible(false);
    setManaged(false);
  }

  public void show(Row row) {
    show(lint.at(row.spot()));
  }

  public void show(List<LintFinding> found) {
    setVisible(!found.isEmpty());
    setManaged(!found.isEmpty());
    if (found.equals(shown)) {
      return;
    }
    shown = found;
    getChildren().clear();
    found.forEach(one -> getChildren().add(said(one, getChildren().size() + 1)));
  }

  private Node said(LintFinding finding, int number) {
    Label sentence = new Label(words.sentence(finding));
    sentence.setId("lint-" + number);
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    FlowPane ways = new FlowPane(4, 4);
    ways.getStyleClass().add("lint-ways");
    switch (finding.fix()) {
      case LintFix.Split _ ->
          ways.getChildren()
              .add(
                  way(
                      "lint-" + number + "-split",
                      messages.text("lint.split"),
                      () -> lint.split(finding)));
      case LintFix.AddUnit(_, List<String> units) ->
          units.forEach(
              unit ->
                  ways.getChildren()
                      .add(
                          way(
                              "lint-" + number + "-unit-" + (ways.getChildren().size() + 1),
                              messages.text(
                                  finding.rule() == LintRule.UNIT_SPELLING
                                      ? "lint.write-unit"
                                      : "lint.unit",
                                  unit),
                              () -> lint.addUnit(finding, unit))));
      case LintFix.Agree(_, String rewritten, Specification limits, Specification stated) -> {
        StepWords said = new StepWords(messages);
        if (rewritten != null) {
          ways.getChildren()
              .add(
                  way(
                      "lint-" + number + "-words",
                      messages.text("lint.change-words", said.limits(limits)),
                      () -> lint.rewrite(finding)));
        }
        if (stated != null) {
          ways.getChildren()
              .add(
                  way(
                      "lint-" + number + "-limits",
                      messages.text("lint.change-limits", said.limits(stated)),
                      () -> lint.setLimits(finding)));
        }
      }
      case LintFix.Respell(String word, List<String> suggestions) -> {
        suggestions.forEach(
            other ->
                ways.getChildren()
                    .add(
                        way(
                            "lint-" + number + "-word-" + (ways.getChildren().size() + 1),
                            other,
                            () -> lint.respell(finding, other))));
        ways.getChildren()
            .add(
                way(
                    "lint-" + number + "-add",
                    messages.text("lint.add-word"),
                    () -> lint.addWord(word)));
      }
      case LintFix.Rewrite _ -> {}
    }
    ways.getChildren()
        .add(
            way(
                "lint-" + number + "-silence",
                messages.text("lint.silence"),
                () -> lint.silence(finding)));
    Button off =
        Icons.button(
            "lint-" + number + "-off",
            Feather.BELL_OFF,
            messages.text("lint.off", messages.text("lint", finding.rule())),
            () -> lint.switchOff(finding.rule()));
    ways.getChildren().add(off);
    VBox text = new VBox(4, sentence, ways);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label sign = new Label("", Icons.icon(Feather.EDIT_3));
    sign.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, sign, text);
    line.getStyleClass().add("lint-line");
    return line;
  }

  private static Button way(String id, String text, Runnable action) {
    Button button = Buttons.quiet(id, text, action);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
