package app.tarkka.ui.editor.review;

import app.tarkka.document.About;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the document says of itself, to read before it is approved. */
record AboutLines(About about, Messages messages) {
  List<VBox> sections() {
    List<VBox> sections = new ArrayList<>();
    section(sections, "editor.purpose", lines(about.purpose()));
    section(sections, "editor.scope", lines(about.scope()));
    section(sections, "editor.tools", about.tools());
    section(sections, "editor.materials", about.materials());
    section(sections, "editor.references", about.references());
    return sections;
  }

  private void section(List<VBox> sections, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      Label heading = new Label(messages.text(key));
      heading.getStyleClass().add("overline");
      VBox box = new VBox(4, heading);
      lines.forEach(line -> box.getChildren().add(new RichText(line)));
      sections.add(box);
    }
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }
}
