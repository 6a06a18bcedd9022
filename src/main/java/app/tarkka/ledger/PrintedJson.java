package app.tarkka.ledger;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;

/** A printed sheet as the ledger writes it. */
final class PrintedJson {
  private PrintedJson() {}

  /**
   * The sheet's particulars are one member: an event with a document or a run of its own is about
   * that document or run.
   */
  static Json.Obj write(LibraryEvent.Printed e) {
    PrintedSheet as = e.as();
    SheetCopy copy = e.copy();
    PrintedPart part = e.part();
    return Json.object()
        .text("what", e.what())
        .text("which", e.which())
        .text("sheet", e.sheet())
        .put("as", as == null ? null : sheet(as))
        .list("holds", e.holds(), PrintedJson::revision)
        .text("layout", e.layout())
        .put("copy", copy == null ? null : copy(copy))
        .put("part", part == null ? null : part(part))
        .build();
  }

  static LibraryEvent.Printed read(JsonFields in) {
    return new LibraryEvent.Printed(
        in.text("what"),
        in.textOr("which", ""),
        in.textOr("sheet", ""),
        in.has("as") ? sheet(in.object("as")) : null,
        in.list(
            "holds", one -> new SheetRevision(one.text("document"), (int) one.integer("revision"))),
        in.textOrNull("layout"),
        in.has("copy") ? copy(in.object("copy")) : null,
        in.has("part") ? part(in.object("part")) : null);
  }

  private static Json revision(SheetRevision one) {
    return Json.object()
        .text("document", one.document())
        .integer("revision", (long) one.revision())
        .build();
  }

  private static Json.Obj copy(SheetCopy copy) {
    return Json.object()
        .text("of", copy.of())
        .integer("number", (long) copy.number())
        .put("holder", Erasable.of(copy.holder()))
        .build();
  }

  private static SheetCopy copy(JsonFields in) {
    return new SheetCopy(in.text("of"), (int) in.integer("number"), Erasable.read(in, "holder"));
  }

  private static Json.Obj part(PrintedPart part) {
    return Json.object().text("pages", part.pages()).integer("of", (long) part.of()).build();
  }

  private static PrintedPart part(JsonFields in) {
    return new PrintedPart(in.text("pages"), (int) in.integer("of"));
  }

  private static Json sheet(PrintedSheet as) {
    return Json.object()
        .text("document", as.document())
        .integer("revision", (long) as.revision())
        .text("run", as.run())
        .text("paper", as.paper())
        .text("language", as.language())
        .integer("pages", (long) as.pages())
        .text("sha256", as.sha256())
        .text("outlet", as.outlet())
        .text("translation", as.translation())
        .build();
  }

  private static PrintedSheet sheet(JsonFields in) {
    return new PrintedSheet(
        in.text("document"),
        (int) in.integer("revision"),
        in.textOrNull("run"),
        in.textOr("paper", ""),
        in.textOr("language", ""),
        (int) in.integer("pages"),
        in.text("sha256"),
        in.textOr("outlet", ""),
        in.textOrNull("translation"));
  }
}
