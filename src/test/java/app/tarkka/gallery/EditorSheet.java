package app.tarkka.gallery;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.Specification;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import app.tarkka.person.Meaning;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.control.EditorModel.Wanted;
import app.tarkka.ui.editor.draft.DraftModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The editor: writing, the document's own settings, sending, reviewing. */
final class EditorSheet extends StackPane {
  private final DraftModel draft;

  private EditorSheet(Shop shop, EditorModel model, String step) {
    getChildren().add(new EditorView(model, shop.workbench().messages()));
    draft = model.openProperty().get().orElseThrow().text();
    if (!step.isEmpty()) {
      draft.goTo(Spot.of(new StepId(step)), Edit.END);
    }
  }

  static EditorSheet writing() {
    return writing(Locale.ENGLISH, Gearbox.typical(), "torque");
  }

  static EditorSheet choosing() {
    return writing(Locale.ENGLISH, Gearbox.typical(), "grease");
  }

  /** A number with one limit that is to be measured blind: within what two agree is missing. */
  static EditorSheet agreement(Locale language) {
    Content blind =
        new Outline(Gearbox.typical())
            .change(
                new StepId("torque"),
                step ->
                    step.toBuilder()
                        .number(Specification.between(null, new BigDecimal("12.5"), "N·m"))
                        .build())
            .orElseThrow()
            .content();
    return writing(language, blind, "torque");
  }

  /** A line whose words say when it is done, and what the step before must ask for that. */
  static EditorSheet offering(Locale language) {
    boolean finnish = language.getLanguage().equals("fi");
    String words = finnish ? "Jos vaihe 1.1 on hylätty, pue uudet" : "If the gloves fail, take new";
    EditorSheet sheet = writing(language, Gearbox.typical(), "torque");
    sheet.draft.newStep();
    sheet.draft.write(sheet.draft.currentProperty().get(), words);
    return sheet;
  }

  static EditorSheet veryFull() {
    return writing(Locale.ENGLISH, Gearbox.veryFull(), "s1-3");
  }

  static EditorSheet finnish() {
    return writing(Locale.of("fi"), Gearbox.finnish(), "b");
  }

  static EditorSheet indonesian() {
    return writing(Locale.of("id"), Gearbox.typical(), "cover");
  }

  /** The pictures of a step in the inspector: two, and one that is missing. */
  static EditorSheet pictures(Locale language) {
    return illustrated(language).showingPictures();
  }

  /** The same step as the worker sees it. */
  static EditorSheet picturesPreviewed() {
    EditorSheet sheet = illustrated(Locale.ENGLISH);
    ((ToggleButton) sheet.lookup("#preview-toggle")).setSelected(true);
    return sheet;
  }

  /**
   * One of the previews, without the inspector where there is no room for both.
   *
   * @param tab its id
   */
  static EditorSheet previewed(Locale language, String step, String tab) {
    EditorSheet sheet = writing(language, Gearbox.typical(), step);
    ((ToggleButton) sheet.lookup("#preview-toggle")).setSelected(true);
    ((ToggleButton) sheet.lookup(tab)).fire();
    return sheet;
  }

  private static EditorSheet illustrated(Locale language) {
    Shop shop = new Shop(language);
    Content content = Gearbox.illustrated(shop.library().documents()::keepMedia);
    Revision draft = shop.library().draft(content);
    return new EditorSheet(shop, shop.editorModel(draft.document(), Wanted.NEWEST), "torque");
  }

  private EditorSheet showingPictures() {
    ScrollPane side = (ScrollPane) ((BorderPane) lookup("#side-panel")).getCenter();
    Node part = side.getContent().lookup("#pictures-part");
    // Once both have their places, which they get when the sheet is drawn.
    part.boundsInParentProperty()
        .subscribe(
            place -> {
              double beyond =
                  side.getContent().getLayoutBounds().getHeight()
                      - side.getViewportBounds().getHeight();
              side.setVvalue(beyond <= 0 ? 0 : Math.min(1, place.getMinY() / beyond));
            });
    return this;
  }

  /** Several lines are chosen; what is set is set on all of them. */
  static EditorSheet several(Locale language) {
    EditorSheet sheet = writing(language, Gearbox.typical(), "gloves");
    sheet.draft.chosen().extend(3);
    return sheet;
  }

  /** What was copied elsewhere, before it is put in: a list, or a table. */
  static EditorSheet pasting(Locale language, String html) {
    Shop shop = new Shop(language);
    Revision draft = shop.library().draft(Gearbox.typical());
    EditorModel model = shop.editorModel(draft.document(), Wanted.NEWEST);
    EditorSheet sheet = new EditorSheet(shop, model, "grease");
    ((EditorView) sheet.getChildren().getFirst()).paste(html, "");
    return sheet;
  }

  /** Words are looked for, to be replaced. */
  static EditorSheet finding(Locale language) {
    EditorSheet sheet = writing(language, Gearbox.typical(), "gloves");
    sheet
        .getChildren()
        .getFirst()
        .fireEvent(
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.H, false, true, false, false));
    ((TextField) sheet.lookup("#find-wanted")).setText("the");
    ((TextField) sheet.lookup("#find-by")).setText("every");
    return sheet;
  }

  static final String COPIED_LIST =
      """
      <h2>Test run</h2><ol><li>Fill 1.2 l of oil<ul><li>through the upper plug</li><li>until it
      runs over at the sight glass, and wipe off what was spilled</li></ul></li>
      <li>Let it run for 10 minutes</li><li>Measure the noise at one metre: 62 ±3 dB</li></ol>
      <h2>Hand over</h2><ul><li>Hang the key on the board</li></ul>
      """;

  static final String COPIED_TABLE =
      """
      <table><tr><th>No</th><th>Check</th><th>Limits</th><th>Unit</th><th>Remarks</th></tr>
      <tr><td colspan=5>Final inspection</td></tr>
      <tr><td>1</td><td>Bore of the housing</td><td>20.00–20.02</td><td>mm</td><td>warm it first</td></tr>
      <tr><td>2</td><td>Axial play</td><td>≤ 0.05</td><td>mm</td><td></td></tr>
      <tr><td>3</td><td>Surface</td><td>no scratches</td><td></td><td></td></tr></table>
      """;

  /** A new document, whose title is missing. */
  static EditorSheet begun() {
    return writing(
        Locale.ENGLISH, Gearbox.typical().toBuilder().code("SOP-1").title("").build(), "gloves");
  }

  static EditorSheet sending() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision draft = shop.library().draft(Gearbox.typical());
    EditorModel model = shop.editorModel(draft.document(), Wanted.NEWEST);
    EditorSheet sheet = new EditorSheet(shop, model, "torque");
    model.review().prepareToSend();
    return sheet;
  }

  static EditorSheet reviewing() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision draft = shop.library().draft(Gearbox.typical());
    shop.library()
        .documentControl()
        .submit(
            draft.document(),
            "The bolts are torqued in **two rounds** now.",
            true,
            shop.library().sign("dia", Meaning.AUTHORED));
    return new EditorSheet(shop, shop.editorModel(draft.document(), Wanted.NEWEST), "torque");
  }

  static EditorSheet reading() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision revision = shop.library().effective(Gearbox.typical());
    return new EditorSheet(shop, shop.editorModel(revision.document(), Wanted.EFFECTIVE), "torque");
  }

  static EditorSheet readingMarks() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision revision = shop.library().effective(RunnerReadingSheets.dataSet());
    return new EditorSheet(shop, shop.editorModel(revision.document(), Wanted.EFFECTIVE), "push");
  }

  /** In force for almost a year, with everything that a document says of itself. */
  static EditorSheet reviewDue() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision revision = shop.library().effective(saysMuch());
    shop.library().documents().reviewEvery(revision.document(), 12);
    return new EditorSheet(shop, shop.editorModel(revision.document(), Wanted.EFFECTIVE), "torque");
  }

  static EditorSheet sentBack() {
    return sentBack(Locale.ENGLISH);
  }

  static EditorSheet sentBackFinnish() {
    return sentBack(Locale.of("fi"));
  }

  static EditorSheet document() {
    return document(Locale.ENGLISH);
  }

  static EditorSheet documentIndonesian() {
    return document(Locale.of("id"));
  }

  /** Nobody is signed in. */
  static EditorSheet nobody() {
    Shop shop = new Shop(Locale.ENGLISH);
    Revision draft = shop.library().draft(Gearbox.typical());
    return new EditorSheet(shop, shop.editorModelOfNobody(draft.document()), "torque");
  }

  private static EditorSheet document(Locale language) {
    EditorSheet sheet = writing(language, saysMuch(), "torque");
    ((ToggleButton) sheet.lookup("#tab-document")).fire();
    ((ScrollPane) sheet.lookup("#side-panel").lookup(".scroll-pane")).setVvalue(1);
    return sheet;
  }

  private static EditorSheet sentBack(Locale language) {
    Shop shop = new Shop(language);
    Revision draft = shop.library().draft(Gearbox.typical());
    var control = shop.library().documentControl();
    control.submit(draft.document(), "", true, shop.library().sign("dia", Meaning.AUTHORED));
    control.requestChanges(
        draft.document(),
        "Say **which grease**, and in what order the six bolts are torqued. The picture of the"
            + " cover is of the old model.",
        shop.library().sign("ana", Meaning.DECIDED));
    return new EditorSheet(shop, shop.editorModel(draft.document(), Wanted.NEWEST), "torque");
  }

  private static Content saysMuch() {
    return Gearbox.typical().toBuilder()
        .about(
            new About(
                "Every gearbox leaves tight and quiet.",
                "GB-20 and GB-30; not the old GB-10.",
                List.of("Torque wrench 5–25 N·m", "Feeler gauge"),
                List.of("Six M6 bolts", "Lithium grease"),
                List.of("Drawing 20-140 C")))
        .build();
  }

  /** The newest revision of a document that the shop has. */
  static EditorSheet of(Shop shop, DocumentId document, String step) {
    return new EditorSheet(shop, shop.editorModel(document, Wanted.NEWEST), step);
  }

  static EditorSheet writing(Locale language, Content content, String step) {
    Shop shop = new Shop(language);
    Revision draft = shop.library().draft(content);
    return new EditorSheet(shop, shop.editorModel(draft.document(), Wanted.NEWEST), step);
  }
}
