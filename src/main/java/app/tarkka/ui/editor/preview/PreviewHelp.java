package app.tarkka.ui.editor.preview;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/**
 * What helps in a step, in the runner's words: when its section begins and what is said at its end,
 * the procedure that says how, what may be decided alone, and whom to call.
 */
final class PreviewHelp {
  private final Messages messages;

  PreviewHelp(Messages messages) {
    this.messages = messages;
  }

  /** Before the first step of a section. */
  List<Node> begins(Section section) {
    return cue("preview-trigger", "runner.trigger", section.cues().trigger());
  }

  /** After the last step of a section. */
  List<Node> ends(Section section) {
    return cue("preview-completion", "runner.completion", section.cues().completion());
  }

  static boolean first(Section section, Step step) {
    return section.steps().getFirst().id().equals(step.id());
  }

  static boolean last(Section section, Step step) {
    Step last = section.steps().getLast();
    while (!last.steps().isEmpty()) {
      last = last.steps().getLast();
    }
    return last.id().equals(step.id());
  }

  /** Below the step's text; nothing where the author says nothing. */
  List<Node> support(Step step) {
    List<Node> nodes = new ArrayList<>();
    String authority = step.escalation().authority();
    if (!authority.isBlank()) {
      Label label = wrapped("preview-authority", messages.text("runner.authority", authority));
      label.getStyleClass().add("text-strong");
      VBox box = new VBox(label);
      box.getStyleClass().addAll("inset-surface", "preview-check");
      nodes.add(box);
    }
    FlowPane chips = new FlowPane(8, 8);
    if (!step.how().isBlank()) {
      chips.getChildren().add(chip("preview-how", messages.text("runner.how", step.how())));
    }
    if (!authority.isBlank() || !step.escalation().contacts().isEmpty()) {
      chips.getChildren().add(chip("preview-call", messages.text("runner.call")));
    }
    if (!chips.getChildren().isEmpty()) {
      nodes.add(chips);
    }
    return nodes;
  }

  private List<Node> cue(String id, String key, String said) {
    if (said.isBlank()) {
      return List.of();
    }
    Label label = wrapped(id, messages.text(key, said));
    label.getStyleClass().add("text-strong");
    return List.of(label);
  }

  private static Chip chip(String id, String words) {
    Chip chip = new Chip(words);
    chip.setId(id);
    return chip;
  }

  private static Label wrapped(String id, String words) {
    Label label = new Label(words);
    label.setId(id);
    label.setWrapText(true);
    return label;
  }
}
