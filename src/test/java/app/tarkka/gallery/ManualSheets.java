package app.tarkka.gallery;

import app.tarkka.document.Document;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.manuals.ManualBench;
import app.tarkka.ui.manuals.ManualModel;
import app.tarkka.ui.manuals.ManualServices;
import app.tarkka.ui.manuals.ManualView;
import app.tarkka.ui.manuals.ManualsModel;
import app.tarkka.ui.manuals.ManualsView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Manuals: the list of them, and one: empty, usual, very full; and what was printed. */
final class ManualSheets {
  private final Shop shop;
  private final ManualServices services;

  private ManualSheets(String language) {
    shop = new Shop(Locale.forLanguageTag(language));
    services = ManualBench.services(shop.library(), "dia");
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("manuals", () -> new ManualSheets("en").filled().list());
    all.put("manuals-id", () -> new ManualSheets("id").filled().list());
    all.put("manuals-empty", () -> new ManualSheets("en").list());
    all.put("manual", () -> new ManualSheets("en").filled().one("kitchen"));
    all.put("manual-fi", () -> new ManualSheets("fi").filled().one("kitchen"));
    all.put("manual-id", () -> new ManualSheets("id").filled().one("kitchen"));
    all.put("manual-empty-fi", () -> new ManualSheets("fi").filled().one("empty"));
    all.put("manual-full", () -> new ManualSheets("en").full().one("full"));
    all.putAll(PrintedSheets.all());
    all.put("manual-of-document", () -> new ManualSheets("en").filled().document());
    return all;
  }

  private ManualSheets filled() {
    shop.filled();
    Document gone = document("SOP-011");
    shop.library()
        .documentControl()
        .withdraw(gone.id(), "Old.", shop.library().sign("ana", Meaning.DECIDED));
    keep("empty", "Counter, for newcomers", List.of());
    keep(
        "kitchen",
        "Kitchen handbook",
        List.of(
            new ManualPart.Heading("Every day"),
            entry("SOP-001"),
            entry("SOP-002"),
            entry("SOP-004"),
            new ManualPart.Heading("Checks, and what is done when one fails"),
            entry("QC-001"),
            new ManualPart.Entry(gone.id()),
            entry("SOP-003")));
    keep("rules", "Rules", List.of(entry("POL-001"), entry("SOP-001")));
    return this;
  }

  private ManualSheets full() {
    List<ManualPart> parts = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      if (i % 12 == 1) {
        parts.add(new ManualPart.Heading("Part " + (i / 12 + 1)));
      }
      String title = "Change over line " + i + " between two products with different allergens";
      parts.add(
          new ManualPart.Entry(
              shop.library().effective(TestContents.simple("SOP-" + (100 + i), title)).document()));
    }
    keep("full", "Everything", parts);
    return this;
  }

  private Document document(String code) {
    return shop.library().documents().byCode(code).orElseThrow();
  }

  private ManualPart entry(String code) {
    return new ManualPart.Entry(document(code).id());
  }

  private void keep(String id, String title, List<ManualPart> parts) {
    services
        .control()
        .keep(
            new Manual(
                id,
                title,
                parts.isEmpty() ? "" : "For whoever stands in the kitchen. Read it in this order.",
                parts),
            shop.library().signIn("dia"));
  }

  private Parent list() {
    return new ManualsView(
        new ManualsModel(shop.workbench().get(), services), shop.workbench().messages());
  }

  private Parent one(String id) {
    ManualModel model = new ManualModel(shop.workbench().get(), services, id);
    Parent view = new ManualView(model, shop.workbench().messages());
    model.chosenProperty().set(2);
    return view;
  }

  /** A document that says in which manuals it stands. */
  private Parent document() {
    return new EditorView(
        shop.editorModel(document("SOP-001").id(), EditorModel.Wanted.EFFECTIVE),
        shop.workbench().messages());
  }
}
