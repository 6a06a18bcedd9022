package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Splice;
import app.tarkka.document.outline.Spot;
import app.tarkka.document.outline.Trail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * How drafts came to be what they are. Only what differs from the rows that are there is written.
 */
final class DraftTrails {
  private static final String ROWS =
      "SELECT at, removed, added, before, after FROM draft_turn WHERE document = ? ORDER BY number";

  private DraftTrails() {}

  /** Keeps the way to the draft as it is saved now. */
  static void keep(Database database, DocumentId id, Trail trail) {
    database.update(
        "INSERT INTO draft_trail (document, first, made, hash)"
            + " SELECT document, ?2, ?3, hash FROM draft WHERE document = ?1"
            + " ON CONFLICT (document) DO UPDATE SET made = excluded.made, hash = excluded.hash",
        id.value(),
        trail.first(),
        trail.made());
    long first = database.number("SELECT first FROM draft_trail WHERE document = ?", id.value());
    List<Trail.Turn> there = database.list(ROWS, DraftTrails::turn, id.value());
    int forgotten = (int) Math.max(0, Math.min(there.size(), trail.first() - first));
    int same = same(there.subList(forgotten, there.size()), trail.turns());
    database.update(
        "DELETE FROM draft_turn WHERE document = ? AND (number < ? OR number >= ?)",
        id.value(),
        trail.first(),
        trail.first() + same);
    database.update(
        "UPDATE draft_trail SET first = ? WHERE document = ?", trail.first(), id.value());
    for (int i = same; i < trail.turns().size(); i++) {
      add(database, id, trail.first() + i, trail.turns().get(i));
    }
  }

  /** A draft that was saved without its way since has none. */
  static Trail of(Database database, DocumentId id) {
    return database
        .first(
            "SELECT t.first, t.made FROM draft_trail t JOIN draft d"
                + " ON d.document = t.document AND d.hash = t.hash WHERE t.document = ?",
            row -> new long[] {row.getLong(1), row.getLong(2)},
            id.value())
        .map(
            trail ->
                new Trail(
                    trail[0],
                    database.list(ROWS, DraftTrails::turn, id.value()),
                    Math.toIntExact(trail[1])))
        .orElse(Trail.NONE);
  }

  private static int same(List<Trail.Turn> there, List<Trail.Turn> wanted) {
    int same = 0;
    while (same < there.size()
        && same < wanted.size()
        && there.get(same).equals(wanted.get(same))) {
      same++;
    }
    return same;
  }

  private static void add(Database database, DocumentId id, long number, Trail.Turn turn) {
    database.update(
        "INSERT INTO draft_turn (document, number, at, removed, added, before, after)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id.value(),
        number,
        turn.change().at(),
        turn.change().removed(),
        turn.change().added(),
        written(turn.before()),
        written(turn.after()));
  }

  private static Object written(Spot spot) {
    return switch (spot) {
      case Spot.OfSection(int index) -> index;
      case Spot.OfStep(StepId id) -> id.value();
    };
  }

  private static Trail.Turn turn(ResultSet row) throws SQLException {
    return new Trail.Turn(
        new Splice(row.getInt(1), row.getString(2), row.getString(3)),
        spot(row.getObject(4)),
        spot(row.getObject(5)));
  }

  private static Spot spot(Object written) {
    return written instanceof Number index
        ? Spot.ofSection(index.intValue())
        : Spot.of(new StepId((String) written));
  }
}
