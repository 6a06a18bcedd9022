package app.tarkka.ui.editor.field;

import app.tarkka.document.Section;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Row;
import app.tarkka.document.template.Guidance;
import app.tarkka.document.template.Guided;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/** What stands greyed in the empty lines of a draft, and what can be done with it. */
public final class Prompts {
  private final DraftModel draft;
  private final Guidance guidance;
  private final Messages messages;

  public Prompts(OpenDocument open, Messages messages) {
    draft = open.text();
    guidance = open.guidance();
    this.messages = messages;
  }

  /** In an empty line: what its template says, or what belongs there. */
  public String in(Row row) {
    String said = of(row);
    if (!said.isEmpty()) {
      return said;
    }
    return messages.text(row.depth() == 0 ? "editor.section.prompt" : "editor.step.prompt");
  }

  /** What a template says in the line while it has no words; empty when nothing. */
  public String guiding(Row row) {
    return row.text().isBlank() ? of(row) : "";
  }

  public String of(Guided.OfDocument field) {
    return guidance.of(field);
  }

  public String of(Row.OfSection row, Guided.OfSection field) {
    return guidance.of(draft.content(), row.index(), field);
  }

  public String of(Row.OfStep row, Guided.OfStep field) {
    return guidance.of(row.step().id(), field);
  }

  /** Writes what the template says into the current line, to be changed there. */
  public boolean take() {
    String said = draft.currentRow().map(this::guiding).orElse("");
    if (said.isEmpty()) {
      return false;
    }
    draft.write(draft.currentProperty().get(), said);
    draft.goTo(draft.currentProperty().get(), Edit.END);
    return true;
  }

  /** From the end of a written line to the next one, where that still waits to be written. */
  public boolean goOn() {
    List<Row> rows = draft.folds().shown();
    int next = Row.index(rows, draft.currentProperty().get()) + 1;
    boolean waits =
        next > 0
            && next < rows.size()
            && !rows.get(next - 1).text().isBlank()
            && !guiding(rows.get(next)).isEmpty();
    if (waits) {
      draft.goTo(rows.get(next).spot(), 0);
    }
    return waits;
  }

  /** Headings that somebody may take for written: there are steps below them. */
  public List<Row.OfSection> greyHeadings() {
    return draft.rows().stream()
        .filter(Row.OfSection.class::isInstance)
        .map(Row.OfSection.class::cast)
        .filter(row -> row.steps() > 0 && !guiding(row).isEmpty())
        .toList();
  }

  /** Writes what the template says in those, as one change. */
  public void keepHeadings() {
    List<Row.OfSection> grey = greyHeadings();
    draft.changeContent(
        "",
        content -> {
          List<Section> sections = new ArrayList<>(content.sections());
          grey.forEach(
              row -> sections.set(row.index(), sections.get(row.index()).withTitle(guiding(row))));
          return content.toBuilder().sections(sections).build();
        });
  }

  private String of(Row row) {
    return switch (row) {
      case Row.OfSection section -> of(section, Guided.OfSection.TITLE);
      case Row.OfStep step -> of(step, Guided.OfStep.TEXT);
    };
  }
}
