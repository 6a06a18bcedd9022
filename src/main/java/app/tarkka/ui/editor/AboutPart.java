package app.tarkka.ui.editor;

import app.tarkka.document.About;
import app.tarkka.document.template.Guided;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import javafx.scene.layout.VBox;

/** What the document says of itself: purpose, scope, and what one needs, a line each. */
final class AboutPart extends VBox {
  private final DraftModel draft;
  private final TypedField purpose;
  private final TypedField scope;
  private final TypedField tools;
  private final TypedField materials;
  private final TypedField references;

  AboutPart(DraftModel draft, Prompts prompts, Messages messages) {
    this.draft = draft;
    getStyleClass().add("gap-16");
    purpose =
        area(
            "purpose",
            (old, text) ->
                new About(text, old.scope(), old.tools(), old.materials(), old.references()));
    scope =
        area(
            "scope",
            (old, text) ->
                new About(old.purpose(), text, old.tools(), old.materials(), old.references()));
    tools =
        area(
            "tools",
            (old, text) ->
                new About(
                    old.purpose(), old.scope(), lines(text), old.materials(), old.references()));
    materials =
        area(
            "materials",
            (old, text) ->
                new About(old.purpose(), old.scope(), old.tools(), lines(text), old.references()));
    references =
        area(
            "references",
            (old, text) ->
                new About(old.purpose(), old.scope(), old.tools(), old.materials(), lines(text)));
    purpose.prompt(prompts.of(Guided.OfDocument.PURPOSE));
    scope.prompt(prompts.of(Guided.OfDocument.SCOPE));
    prompt(tools, prompts.of(Guided.OfDocument.TOOLS), messages);
    prompt(materials, prompts.of(Guided.OfDocument.MATERIALS), messages);
    prompt(references, prompts.of(Guided.OfDocument.REFERENCES), messages);
    getChildren()
        .addAll(
            new Labelled(messages.text("editor.purpose"), purpose.control()),
            new Labelled(messages.text("editor.scope"), scope.control()),
            new Labelled(messages.text("editor.tools"), tools.control()),
            new Labelled(messages.text("editor.materials"), materials.control()),
            new Labelled(messages.text("editor.references"), references.control()));
  }

  void show(About about) {
    purpose.show(about.purpose());
    scope.show(about.scope());
    show(tools, about.tools());
    show(materials, about.materials());
    show(references, about.references());
  }

  private interface Change {
    About to(About old, String typed);
  }

  private TypedField area(String field, Change change) {
    return TypedField.area(
        "doc-" + field,
        3,
        text ->
            draft.changeContent(
                field, c -> c.toBuilder().about(change.to(c.about(), text)).build()));
  }

  private static void prompt(TypedField field, String said, Messages messages) {
    field.prompt(said.isEmpty() ? messages.text("editor.one-a-line") : said);
  }

  /** A line that is still empty is not taken away from under the cursor. */
  private static void show(TypedField field, List<String> lines) {
    if (!lines(field.text()).equals(lines)) {
      field.show(String.join("\n", lines));
    }
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
