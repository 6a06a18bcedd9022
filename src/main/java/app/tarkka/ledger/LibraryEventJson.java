package app.tarkka.ledger;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;

/** Library events as the ledger writes them. */
public final class LibraryEventJson {
  private LibraryEventJson() {}

  public static String type(LibraryEvent event) {
    return switch (event) {
      case LibraryEvent.Created _ -> "created";
      case LibraryEvent.Printed _ -> "printed";
      case LibraryEvent.Exported _ -> "exported";
      case LibraryEvent.SettingChanged _ -> "setting-changed";
      case LibraryEvent.ManualKept _ -> "manual-kept";
      case LibraryEvent.ManualRemoved _ -> "manual-removed";
      case LibraryEvent.Migrated _ -> "migrated";
      case LibraryEvent.ClockAnomaly _ -> "clock-anomaly";
    };
  }

  public static Json.Obj write(LibraryEvent event) {
    return switch (event) {
      case LibraryEvent.Created e ->
          Json.object().text("library", e.library()).text("shop", e.shop()).build();
      case LibraryEvent.Printed e -> printed(e);
      case LibraryEvent.Exported e ->
          Json.object()
              .text("what", e.what())
              .text("which", e.which())
              .text("form", e.form())
              .list("files", e.files(), LibraryEventJson::file)
              .build();
      case LibraryEvent.SettingChanged e ->
          Json.object().text("name", e.name()).text("value", e.value()).build();
      case LibraryEvent.ManualKept e -> KeptManualJson.write(e.manual());
      case LibraryEvent.ManualRemoved e -> Json.object().text("manual", e.manual()).build();
      case LibraryEvent.Migrated e ->
          Json.object().integer("from", e.from()).integer("to", e.to()).build();
      case LibraryEvent.ClockAnomaly e -> Json.object().integer("seconds", e.seconds()).build();
    };
  }

  public static LibraryEvent read(String type, JsonFields in) {
    return switch (type) {
      case "created" -> new LibraryEvent.Created(in.text("library"), in.textOr("shop", ""));
      case "printed" ->
          new LibraryEvent.Printed(
              in.text("what"),
              in.textOr("which", ""),
              in.textOr("sheet", ""),
              in.has("as") ? sheet(in.object("as")) : null);
      case "exported" ->
          new LibraryEvent.Exported(
              in.text("what"),
              in.textOr("which", ""),
              in.textOr("form", ""),
              in.list("files", file -> new ExportedFile(file.text("of"), file.text("sha256"))));
      case "setting-changed" ->
          new LibraryEvent.SettingChanged(in.text("name"), in.textOr("value", ""));
      case "manual-kept" -> new LibraryEvent.ManualKept(KeptManualJson.read(in));
      case "manual-removed" -> new LibraryEvent.ManualRemoved(in.text("manual"));
      case "migrated" -> new LibraryEvent.Migrated(in.integer("from"), in.integer("to"));
      case "clock-anomaly" -> new LibraryEvent.ClockAnomaly(in.integer("seconds"));
      default -> throw new JsonException("no library event is called " + type);
    };
  }

  /**
   * The sheet's particulars are one member: an event with a document or a run of its own is about
   * that document or run.
   */
  private static Json.Obj printed(LibraryEvent.Printed e) {
    PrintedSheet as = e.as();
    return Json.object()
        .text("what", e.what())
        .text("which", e.which())
        .text("sheet", e.sheet())
        .put("as", as == null ? null : sheet(as))
        .build();
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

  private static Json file(ExportedFile file) {
    return Json.object().text("of", file.of()).text("sha256", file.sha256()).build();
  }
}
