package app.tarkka.ledger;

import app.tarkka.json.Erasable;
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
      case LibraryEvent.SheetReturned _ -> "sheet-returned";
      case LibraryEvent.SheetVoided _ -> "sheet-voided";
      case LibraryEvent.SheetOutAgain _ -> "sheet-out-again";
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
      case LibraryEvent.Printed e -> PrintedJson.write(e);
      case LibraryEvent.SheetReturned e ->
          Json.object().text("sheet", e.sheet()).put("note", Erasable.of(e.note())).build();
      case LibraryEvent.SheetVoided e ->
          Json.object().text("sheet", e.sheet()).put("reason", Erasable.of(e.reason())).build();
      case LibraryEvent.SheetOutAgain e ->
          Json.object().text("sheet", e.sheet()).put("reason", Erasable.of(e.reason())).build();
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
      case "printed" -> PrintedJson.read(in);
      case "sheet-returned" ->
          new LibraryEvent.SheetReturned(in.text("sheet"), Erasable.read(in, "note"));
      case "sheet-voided" ->
          new LibraryEvent.SheetVoided(in.text("sheet"), Erasable.read(in, "reason"));
      case "sheet-out-again" ->
          new LibraryEvent.SheetOutAgain(in.text("sheet"), Erasable.read(in, "reason"));
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

  private static Json file(ExportedFile file) {
    return Json.object().text("of", file.of()).text("sha256", file.sha256()).build();
  }
}
