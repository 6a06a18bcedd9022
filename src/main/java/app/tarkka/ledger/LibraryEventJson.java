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
      case LibraryEvent.Migrated _ -> "migrated";
      case LibraryEvent.ClockAnomaly _ -> "clock-anomaly";
    };
  }

  public static Json.Obj write(LibraryEvent event) {
    return switch (event) {
      case LibraryEvent.Created e ->
          Json.object().text("library", e.library()).text("shop", e.shop()).build();
      case LibraryEvent.Printed e ->
          Json.object()
              .text("what", e.what())
              .text("which", e.which())
              .text("sheet", e.sheet())
              .build();
      case LibraryEvent.Exported e ->
          Json.object().text("what", e.what()).text("which", e.which()).build();
      case LibraryEvent.SettingChanged e ->
          Json.object().text("name", e.name()).text("value", e.value()).build();
      case LibraryEvent.Migrated e ->
          Json.object().integer("from", e.from()).integer("to", e.to()).build();
      case LibraryEvent.ClockAnomaly e -> Json.object().integer("seconds", e.seconds()).build();
    };
  }

  public static LibraryEvent read(String type, JsonFields in) {
    return switch (type) {
      case "created" -> new LibraryEvent.Created(in.text("library"), in.textOr("shop", ""));
      case "printed" ->
          new LibraryEvent.Printed(in.text("what"), in.textOr("which", ""), in.textOr("sheet", ""));
      case "exported" -> new LibraryEvent.Exported(in.text("what"), in.textOr("which", ""));
      case "setting-changed" ->
          new LibraryEvent.SettingChanged(in.text("name"), in.textOr("value", ""));
      case "migrated" -> new LibraryEvent.Migrated(in.integer("from"), in.integer("to"));
      case "clock-anomaly" -> new LibraryEvent.ClockAnomaly(in.integer("seconds"));
      default -> throw new JsonException("no library event is called " + type);
    };
  }
}
