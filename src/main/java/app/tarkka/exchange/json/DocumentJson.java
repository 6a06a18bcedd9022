package app.tarkka.exchange.json;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.exchange.ImportReport;
import app.tarkka.exchange.Imported;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.JsonText;

/** Writes a content as document JSON for other programs and for people. */
public final class DocumentJson {
  private DocumentJson() {}

  /** The content alone, indented. */
  public static String text(Content content) {
    return JsonText.pretty(ContentJson.write(content)) + "\n";
  }

  /** The content and, under {@code import}, what the import did to it. */
  public static Json.Obj write(Imported imported) {
    JsonObjectBuilder out = Json.object();
    ContentJson.write(imported.content()).members().forEach(out::put);
    return out.put("import", report(imported.report())).build();
  }

  /** What an import did to a file. */
  public static Json report(ImportReport report) {
    return Json.object()
        .text("source", report.source())
        .text("format", report.format())
        .list(
            "warnings",
            report.warnings(),
            warning ->
                Json.object()
                    .integer("line", (long) warning.line())
                    .text("message", warning.message())
                    .build())
        .list(
            "dropped",
            report.dropped(),
            tally ->
                Json.object()
                    .text("what", tally.what().token())
                    .integer("count", (long) tally.count())
                    .build())
        .build();
  }
}
