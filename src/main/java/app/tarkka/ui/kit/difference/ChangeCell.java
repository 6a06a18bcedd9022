package app.tarkka.ui.kit.difference;

import app.tarkka.paper.difference.Changes;
import app.tarkka.paper.difference.Folding;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** One row: as high as its text needs at the width that there is. */
final class ChangeCell extends ListCell<ChangeRow> {
  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

  private final ChangesModel model;
  private final ChangeNodes nodes;
  private final IntConsumer goTo;
  private @Nullable ChangeRow shown;

  ChangeCell(ChangesModel model, ChangeNodes nodes, IntConsumer goTo) {
    this.model = model;
    this.nodes = nodes;
    this.goTo = goTo;
    getStyleClass().add("change-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ChangeRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      shown = null;
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(SECTION, false);
    } else if (row != shown) {
      shown = row;
      setGraphic(node(row));
      pseudoClassStateChanged(
          SECTION,
          row instanceof ChangeRow.Line(Folding.Shown(_, Changes.Line line))
              && line.kind() == Changes.Kind.SECTION);
    }
  }

  private Node node(ChangeRow row) {
    return switch (row) {
      case ChangeRow.TwiceHead _ -> {
        setAccessibleText(model.words().say("diff.lookTwice"));
        yield nodes.twiceHead();
      }
      case ChangeRow.Twice(Changes.Twice twice) -> twice(twice);
      case ChangeRow.DocumentHead _ -> {
        setAccessibleText(model.words().say("diff.document"));
        yield nodes.heading("diff.document");
      }
      case ChangeRow.Document(Changes.Detail detail) -> {
        setAccessibleText(nodes.spoken().of(detail));
        yield nodes.document(detail);
      }
      case ChangeRow.Line(Folding.Shown(_, Changes.Line line)) -> {
        setAccessibleText(nodes.spoken().of(line));
        yield nodes.line(line);
      }
      case ChangeRow.Line(Folding.Folded folded) -> fold(folded);
    };
  }

  private Node twice(Changes.Twice twice) {
    setAccessibleText(twice.where() + ": " + twice.what());
    return nodes.twice(twice, () -> goTo.accept(twice.line()));
  }

  private Node fold(Folding.Folded folded) {
    Hyperlink link = new Hyperlink("⋯ " + nodes.said(folded));
    link.setId("changes-fold-" + folded.from());
    link.setOnAction(_ -> model.unfold(folded));
    setAccessibleText(nodes.said(folded));
    return nodes.fold(link);
  }
}
