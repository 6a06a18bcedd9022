package app.tarkka.command;

import app.tarkka.ledger.HashChain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record's rows as a forger writes them anew: every row of the run but the last has the number
 * before, so that a gap stands before the last, which nobody has to change.
 */
final class RenumberedRows {
  private static final HexFormat HEX = HexFormat.of();

  private final long first;
  private final long last;
  private final String from;
  private final String to;

  RenumberedRows(Path record) throws IOException {
    this(record, "\"method\":\"pin\"", "\"method\":\"pin\"");
  }

  /** An answer is changed besides. */
  RenumberedRows(Path record, String from, String to) throws IOException {
    JsonNode ledger = EmbeddedFiles.json(record, "record.json").path("ledger");
    first = ledger.path("first").asLong();
    last = ledger.path("last").asLong();
    this.from = from;
    this.to = to;
  }

  String record(String text) {
    ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(text);
    JsonNode document = record.remove("document");
    renumber(record);
    ObjectNode changed =
        (ObjectNode) JsonMapper.shared().readTree(record.toString().replace(from, to));
    changed.set("document", document);
    return changed.toString();
  }

  String evidence(String text) {
    ObjectNode evidence = (ObjectNode) JsonMapper.shared().readTree(text);
    String before = "";
    for (JsonNode node : (ArrayNode) evidence.path("rows")) {
      ObjectNode row = (ObjectNode) node;
      long number = row.path("sequence").asLong();
      if (number >= first && number < last) {
        String previous = before.isEmpty() ? row.path("previous").asString("") : before;
        String body = row.path("body").asString("").replace(from, to);
        before =
            HEX.formatHex(
                HashChain.hash(
                    number - 1,
                    HEX.parseHex(previous),
                    row.path("idem").asString(""),
                    body.getBytes(StandardCharsets.UTF_8)));
        row.put("sequence", number - 1).put("previous", previous).put("hash", before);
        row.put("body", body);
      }
    }
    return evidence.toString();
  }

  private void renumber(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : List.of("sequence", "first")) {
        JsonNode number = object.path(name);
        if (number.isIntegralNumber() && number.asLong() >= first && number.asLong() < last) {
          object.put(name, number.asLong() - 1);
        }
      }
    }
    node.forEach(this::renumber);
  }
}
