package app.tarkka.exchange.record;

import app.tarkka.json.Json;
import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.Evidence.KeptText;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.run.RunId;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The rows of the ledger behind a record, for who has neither the library nor Tarkka: hashes and
 * salts are in hexadecimal, and a body is the text whose bytes were hashed.
 */
public final class EvidenceJson {
  public static final String FORMAT = "tarkka-evidence/1";

  private EvidenceJson() {}

  public static Json.Obj write(RunId run, Evidence evidence) {
    return Json.object()
        .text("format", FORMAT)
        .text("run", run.value())
        .list("rows", evidence.rows(), EvidenceJson::row)
        .list("texts", evidence.texts(), EvidenceJson::text)
        .build();
  }

  private static Json row(LedgerEntry row) {
    return Json.object()
        .integer("sequence", row.sequence())
        .text("idem", row.idem())
        .text("previous", hex(row.previous()))
        .text("hash", hex(row.hash()))
        .text("body", new String(row.body(), StandardCharsets.UTF_8))
        .build();
  }

  private static Json text(KeptText kept) {
    return Json.object()
        .text("hash", kept.hash())
        .text("salt", hex(kept.salt()))
        .text("text", new String(kept.text(), StandardCharsets.UTF_8))
        .build();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
