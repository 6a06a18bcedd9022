package app.tarkka.ui.templates;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.template.Guided;
import app.tarkka.document.template.Template;
import app.tarkka.markup.PlainLine;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a template holds: its sections, its steps and what each asks for. */
final class TemplatePreview extends VBox {
  private static final List<Guided.OfDocument> ABOUT =
      List.of(
          Guided.OfDocument.PURPOSE,
          Guided.OfDocument.SCOPE,
          Guided.OfDocument.TOOLS,
          Guided.OfDocument.MATERIALS,
          Guided.OfDocument.REFERENCES);

  private final Template template;
  private final Messages messages;
  private final StepWords words;
  private final Map<StepId, String> numbers;

  TemplatePreview(Template template, Messages messages) {
    this.template = template;
    this.messages = messages;
    words = new StepWords(messages);
    Content content = template.content();
    numbers = Numbering.of(content);
    setId("template-preview");
    getStyleClass().add("template-preview");
    String about = about();
    if (!about.isEmpty()) {
      getChildren().add(text(messages.text("templates.about", about), "text-muted"));
    }
    for (int i = 0; i < content.sections().size(); i++) {
      getChildren().add(section(i));
    }
  }

  /** The parts before the first section that it has something to say about. */
  private String about() {
    List<String> said = new ArrayList<>();
    for (Guided.OfDocument part : ABOUT) {
      if (!template.guidance().of(part).isEmpty()) {
        said.add(messages.text("templates", part));
      }
    }
    return String.join(" · ", said);
  }

  private Node section(int index) {
    Section section = template.content().sections().get(index);
    String guided = template.guidance().of(template.content(), index, Guided.OfSection.TITLE);
    VBox box = new VBox();
    box.getStyleClass().add("template-section");
    String title = section.title().isBlank() ? guided : section.title();
    if (!title.isBlank()) {
      box.getChildren().add(text(title, "text-strong"));
    }
    section.steps().forEach(step -> add(step, 0, box));
    return box;
  }

  private void add(Step step, int depth, VBox box) {
    Label number = new Label(numbers.getOrDefault(step.id(), ""));
    number.getStyleClass().addAll("text-muted", "template-number");
    number.setMinWidth(USE_PREF_SIZE);
    boolean written = !step.text().isBlank();
    Label what =
        written
            ? text(PlainLine.of(step.text()))
            : text(template.guidance().of(step.id(), Guided.OfStep.TEXT), "template-guidance");
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    Label asks = new Label(words.answer(step));
    asks.getStyleClass().addAll("text-caption", "template-asks");
    asks.setWrapText(true);
    HBox line = new HBox(number, what, asks);
    line.getStyleClass().add("template-step");
    line.setAlignment(Pos.TOP_LEFT);
    line.setStyle("-fx-padding: 0 0 0 " + depth * 2 + "em;");
    box.getChildren().add(line);
    step.steps().forEach(sub -> add(sub, depth + 1, box));
  }

  private static Label text(String said, String... styles) {
    Label label = new Label(said);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
