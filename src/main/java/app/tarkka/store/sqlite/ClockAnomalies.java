package app.tarkka.store.sqlite;

import app.tarkka.json.JsonText;
import app.tarkka.ledger.Body;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the clock was found to have gone back, as the ledger says. */
final class ClockAnomalies {
  private ClockAnomalies() {}

  /** What the clock said when it went back past the instant for the first time. */
  static Optional<Instant> past(Database database, Instant instant) {
    List<Body> said =
        database.list(
            "SELECT body FROM ledger"
                + " WHERE instr(CAST(body AS TEXT), '\"type\":\"clock-anomaly\"') > 0"
                + " ORDER BY seq",
            row -> Body.read(JsonText.object(row.getBytes(1))));
    return said.stream()
        .filter(body -> body.type().equals("clock-anomaly"))
        .filter(
            body -> {
              Instant now = body.by().at();
              long back = body.fields().fields().integer("seconds");
              return now.isBefore(instant) && !now.plusSeconds(back + 1).isBefore(instant);
            })
        .map(body -> body.by().at())
        .findFirst();
  }
}
