package app.tarkka.ui.editor.review;

import app.tarkka.document.DocumentId;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.document.sheet.PrintedOf;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many sheets of the document are out: those first that nobody should follow any more. */
public final class SheetsOut extends VBox {
  public SheetsOut(
      EditorModel editor, DocumentId document, List<KeptSheet> sheets, Messages messages) {
    setId("sheets-out");
    getStyleClass().add("gap-4");
    int out = (int) sheets.stream().filter(KeptSheet::out).count();
    int older = (int) sheets.stream().filter(sheet -> sheet.stale(document)).count();
    Label heading = new Label(messages.text("sheets.of-document"));
    heading.getStyleClass().add("overline");
    Hyperlink link =
        new Hyperlink(
            older > 0
                ? messages.text("sheets.still-out", older)
                : messages.text("sheets.are-out", out));
    link.setId("sheets-out-link");
    link.setWrapText(true);
    if (older > 0) {
      link.getStyleClass().add("text-warn");
    }
    link.setOnAction(_ -> editor.goToSheets(older > 0));
    Label which = new Label(which(sheets, document, older > 0, messages));
    which.setId("sheets-out-which");
    which.setWrapText(true);
    which.setMinHeight(USE_PREF_SIZE);
    which.getStyleClass().addAll("text-caption", "text-muted");
    getChildren().addAll(heading, link, which);
    setVisible(out > 0);
    setManaged(isVisible());
  }

  /** Which revisions stand on them, and how many of each, and what is in force in their place. */
  private static String which(
      List<KeptSheet> sheets, DocumentId document, boolean older, Messages messages) {
    List<PrintedOf> of =
        sheets.stream()
            .filter(sheet -> older ? sheet.stale(document) : sheet.out())
            .flatMap(sheet -> sheet.of().stream())
            .filter(one -> one.document().equals(document) && (!older || one.older()))
            .toList();
    Map<Integer, Long> each =
        of.stream()
            .collect(
                Collectors.groupingBy(PrintedOf::revision, TreeMap::new, Collectors.counting()));
    List<String> said = new ArrayList<>();
    each.forEach((number, many) -> said.add(messages.text("sheets.of-revision", number, many)));
    if (older) {
      of.stream()
          .findFirst()
          .map(
              one ->
                  one.current() == 0
                      ? messages.text("sheets.none-in-force")
                      : messages.text("sheets.in-force", one.current()))
          .ifPresent(said::add);
    }
    return String.join(" · ", said);
  }
}
