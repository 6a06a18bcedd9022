package app.tarkka.store.sqlite;

import app.tarkka.document.Comment;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.json.Token;
import app.tarkka.person.PersonId;
import app.tarkka.store.RefusedByConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comments on revisions; what they say is in the ledger. */
final class CommentRows {
  private CommentRows() {}

  static List<Comment> of(Database database, DocumentId document) {
    Map<String, List<Comment.Said>> said = new LinkedHashMap<>();
    database.each(
        "SELECT s.comment, s.kind, s.person, s.at, l.body FROM comment_said s"
            + " JOIN comment c ON c.id = s.comment JOIN ledger l ON l.seq = s.seq"
            + " WHERE c.document = ? ORDER BY s.seq",
        row ->
            said.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                .add(
                    new Comment.Said(
                        Token.read(
                            Comment.Act.values(), Comment.Act::token, row.getString(2), "kind"),
                        new PersonId(row.getString(3)),
                        Instants.of(row.getLong(4)),
                        text(database, row.getBytes(5)))),
        document.value());
    return database.list(
        "SELECT id, revision, hash, step FROM comment WHERE document = ? ORDER BY seq",
        row ->
            new Comment(
                row.getString(1),
                document,
                row.getInt(2),
                new ContentHash(row.getString(3)),
                row.getString(4).isEmpty() ? null : new StepId(row.getString(4)),
                said.getOrDefault(row.getString(1), List.of())),
        document.value());
  }

  private static String text(Database database, byte[] body) {
    return StoredEvent.read(EventLog.read(database, body))
            instanceof StoredEvent.OfDocument(DocumentEvent event)
        ? switch (event) {
          case DocumentEvent.CommentWritten e -> e.text();
          case DocumentEvent.CommentAnswered e -> e.text();
          default -> "";
        }
        : "";
  }

  /** A comment, and the first that is said to it. */
  static void written(
      Database database, long sequence, DocumentEvent.CommentWritten e, PersonId by, long at) {
    StepId step = e.step();
    if (e.text().isBlank() || (step != null && !in(database, e, step))) {
      throw new RefusedByConstraint("comment-empty", ConstraintWords.of("comment-empty"), null);
    }
    database.update(
        "INSERT INTO comment (id, seq, document, revision, hash, step, person)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        e.comment(),
        sequence,
        e.document().value(),
        e.revision(),
        e.hash().hex(),
        step == null ? "" : step.value(),
        by.value());
    said(database, sequence, e.comment(), Comment.Act.WRITTEN, by, at);
  }

  /** Verification makes rows again beside wordings whose bytes it has read already. */
  private static boolean in(Database database, DocumentEvent.CommentWritten e, StepId step) {
    byte[] bytes =
        database
            .first(
                "SELECT bytes FROM frozen WHERE hash = ?", row -> row.getBytes(1), e.hash().hex())
            .orElse(new byte[0]);
    return bytes.length == 0 || Contents.read(bytes).step(step).isPresent();
  }

  static void said(
      Database database, long sequence, String comment, Comment.Act act, PersonId by, long at) {
    database.update(
        "INSERT INTO comment_said (seq, comment, kind, person, at) VALUES (?, ?, ?, ?, ?)",
        sequence,
        comment,
        act.token(),
        by.value(),
        at);
  }
}
