package app.tarkka.ui.editor.branch;

import app.tarkka.document.Branches;
import app.tarkka.document.Condition;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.markup.PlainLine;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.ConditionWords;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What leads where: every step on whose answer something depends, and under it, indented, what is
 * asked then; a branch within a branch is indented further. Out of sight nothing is drawn, so that
 * whoever writes does not wait for it at every letter.
 */
public final class BranchPart extends VBox {
  private static final double INDENT = 18;

  private final DraftModel draft;
  private final Messages messages;
  private @Nullable Content wanted;
  private @Nullable Content shown;

  public BranchPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    setId("branches");
    getStyleClass().add("branches");
    sceneProperty().subscribe(_ -> draw());
  }

  public void show(Content content) {
    wanted = content;
    draw();
  }

  private void draw() {
    Content content = wanted;
    if (getScene() == null || content == null || content.equals(shown)) {
      return;
    }
    shown = content;
    getChildren().setAll(drawn(content));
    boolean any = getChildren().size() > 1;
    setVisible(any);
    setManaged(any);
  }

  private List<Node> drawn(Content content) {
    List<Node> nodes = new ArrayList<>();
    Label heading = new Label(messages.text("editor.branches"));
    heading.getStyleClass().add("field-label");
    nodes.add(heading);
    Map<StepId, String> numbers = Numbering.of(content);
    ConditionPhrases phrases = new ConditionPhrases(content, new ConditionWords(messages));
    Branches branches = Branches.of(content);
    Set<StepId> needed =
        content.stepsAsWritten().flatMap(Branches::needs).collect(Collectors.toSet());
    for (int i = 0; i < content.sections().size(); i++) {
      Section section = content.sections().get(i);
      Condition condition = section.condition();
      if (condition != null) {
        int depth = depth(condition, branches);
        nodes.add(when(phrases.of(condition), depth));
        nodes.add(link("branch-section-" + i, section.title(), Spot.ofSection(i), depth + 1));
      }
      for (Step step : section.steps()) {
        add(step, needed, branches, phrases, numbers, nodes);
      }
    }
    return nodes;
  }

  private void add(
      Step step,
      Set<StepId> needed,
      Branches branches,
      ConditionPhrases phrases,
      Map<StepId, String> numbers,
      List<Node> nodes) {
    Condition condition = step.condition();
    String named = (numbers.getOrDefault(step.id(), "") + " " + PlainLine.of(step.text())).strip();
    if (condition != null) {
      int depth = depth(condition, branches);
      nodes.add(when(phrases.of(condition), depth));
      nodes.add(link("branch-" + step.id(), named, Spot.of(step.id()), depth + 1));
    } else if (needed.contains(step.id())) {
      int depth = branches.at(step.id()).conditions().size();
      nodes.add(link("branch-" + step.id(), named, Spot.of(step.id()), depth));
    }
    step.steps().forEach(sub -> add(sub, needed, branches, phrases, numbers, nodes));
  }

  /** As deep as the deepest step that it reads stands. */
  private static int depth(Condition condition, Branches branches) {
    return condition.steps().mapToInt(id -> branches.at(id).conditions().size()).max().orElse(0);
  }

  private Node when(String words, int depth) {
    Label label = new Label(messages.text("editor.branches.when", words));
    label.setWrapText(true);
    label.getStyleClass().add("branch-when");
    VBox.setMargin(label, new Insets(0, 0, 0, (depth + 1) * INDENT));
    return label;
  }

  private Node link(String id, String text, Spot spot, int depth) {
    Hyperlink link = new Hyperlink(text.isBlank() ? messages.text("editor.branches.blank") : text);
    link.setId(id);
    link.setWrapText(true);
    link.setOnAction(_ -> draft.goTo(spot, Edit.END));
    VBox.setMargin(link, new Insets(0, 0, 0, depth * INDENT));
    return link;
  }
}
