package app.tarkka.store.sqlite;

import app.tarkka.ledger.KeptManual;
import app.tarkka.person.Attribution;
import java.util.List;

/** Manuals as they were last kept. */
record ManualProjection(Database database, long sequence, Attribution by) {

  void keep(KeptManual manual) {
    write(manual.id(), manual.title(), manual.introduction(), false);
    List<KeptManual.Part> parts = manual.parts();
    for (int i = 0; i < parts.size(); i++) {
      KeptManual.Part part = parts.get(i);
      database.update(
          "INSERT INTO manual_part (manual, position, heading, document) VALUES (?, ?, ?, ?)",
          manual.id(),
          i + 1,
          part.heading().isEmpty() ? null : part.heading(),
          part.of().isEmpty() ? null : part.of());
    }
  }

  /** Its row stays, without words: the store asks who removes it as it asks who writes it. */
  void remove(String id) {
    write(id, "", "", true);
  }

  private void write(String id, String title, String introduction, boolean removed) {
    database.update("DELETE FROM manual WHERE id = ?", id);
    database.update(
        "INSERT INTO manual (id, title, introduction, removed, person, sample, seq)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        title,
        introduction,
        removed ? 1 : 0,
        by.person().value(),
        Settings.sample(id),
        sequence);
  }
}
