package app.tarkka.store.sqlite;

import app.tarkka.document.CodeKey;
import app.tarkka.document.Comment;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Attribution;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.PersonId;
import app.tarkka.store.RefusedByConstraint;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** What decisions make of revisions. */
record DocumentProjection(Database database, long sequence, Attribution by) {

  void apply(DocumentEvent event) {
    switch (event) {
      case DocumentEvent.DraftSubmitted e -> submitted(e);
      case DocumentEvent.ChangesRequested e -> {
        said(e.reason());
        sentBack(e, e.hash(), RevisionState.IN_REVIEW);
      }
      case DocumentEvent.CalledBack e -> {
        said(e.reason());
        sentBack(e, e.hash(), RevisionState.APPROVED);
      }
      case DocumentEvent.ApprovalsSet e ->
          database.update(
              "INSERT INTO approvals_set (seq, document, approvals, person) VALUES (?, ?, ?, ?)",
              sequence,
              e.document().value(),
              e.approvals(),
              by.person().value());
      case DocumentEvent.CommentWritten e ->
          CommentRows.written(database, sequence, e, by.person(), at());
      case DocumentEvent.CommentAnswered e -> said(e, e.hash(), e.comment(), Comment.Act.ANSWERED);
      case DocumentEvent.CommentResolved e -> said(e, e.hash(), e.comment(), Comment.Act.RESOLVED);
      case DocumentEvent.CommentReopened e -> said(e, e.hash(), e.comment(), Comment.Act.REOPENED);
      case DocumentEvent.Approved e -> approved(e);
      case DocumentEvent.Effective e ->
          changed(
              database.update(
                  "UPDATE revision SET state = 'effective', effective = ?, changed = ?"
                      + " WHERE document = ? AND number = ? AND hash = ?"
                      + " AND (state <> 'approved' OR approver = ?)",
                  at(),
                  at(),
                  e.document().value(),
                  e.revision(),
                  e.hash().hex(),
                  by.person().value()));
      case DocumentEvent.Superseded e ->
          state(e, RevisionState.EFFECTIVE, RevisionState.SUPERSEDED);
      case DocumentEvent.Reviewed e ->
          changed(
              database.update(
                  "UPDATE revision SET reviewed = ? WHERE document = ? AND number = ? AND hash = ?"
                      + " AND state = 'effective'",
                  at(),
                  e.document().value(),
                  e.revision(),
                  e.hash().hex()));
      case DocumentEvent.Withdrawn e -> {
        said(e.reason());
        state(e, RevisionState.EFFECTIVE, RevisionState.WITHDRAWN);
      }
      case DocumentEvent.TranslationApproved e -> translation(e);
      case DocumentEvent.ReadersNamed e -> readers(e);
      case DocumentEvent.Acknowledged e -> acknowledged(e);
    }
  }

  private static void said(String reason) {
    if (reason.isBlank()) {
      throw refused("reason-missing");
    }
  }

  /** Of the very wording that the comment is about. */
  private void said(DocumentEvent event, ContentHash hash, String comment, Comment.Act act) {
    if (!database.exists(
        "SELECT 1 FROM comment WHERE id = ? AND document = ? AND revision = ? AND hash = ?",
        comment,
        event.document().value(),
        event.revision(),
        hash.hex())) {
      throw refused("unknown-comment");
    }
    CommentRows.said(database, sequence, comment, act, by.person(), at());
  }

  private void submitted(DocumentEvent.DraftSubmitted e) {
    String document = e.document().value();
    String key = CodeKey.of(e.code());
    if (!database.exists(
        "SELECT 1 FROM frozen WHERE hash = ? AND code = ?", e.hash().hex(), e.code())) {
      throw refused("other-code");
    }
    if (!database.exists("SELECT 1 FROM code WHERE key = ? AND document = ?", key, document)) {
      database.update(
          "INSERT INTO code (code, key, document, seq) VALUES (?, ?, ?, ?)",
          e.code(),
          key,
          document,
          sequence);
    }
    database.update(
        "INSERT INTO submitted (seq, document, revision, hash, author, approvals)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        sequence,
        document,
        e.revision(),
        e.hash().hex(),
        by.person().value(),
        e.approvals());
    Set<PersonId> authors = new TreeSet<>(Comparator.comparing(PersonId::value));
    authors.addAll(e.authors());
    authors.add(by.person());
    for (PersonId author : authors) {
      database.update("INSERT INTO written (seq, person) VALUES (?, ?)", sequence, author.value());
    }
    database.update(
        "INSERT INTO revision (document, number, state, hash, author, change_summary, read_again,"
            + " submitted, changed) VALUES (?, ?, 'inReview', ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (document, number) DO UPDATE SET state = excluded.state,"
            + " hash = excluded.hash, author = excluded.author,"
            + " change_summary = excluded.change_summary, read_again = excluded.read_again,"
            + " submitted = excluded.submitted, approver = NULL, approved = NULL, due = NULL,"
            + " changed = excluded.changed",
        document,
        e.revision(),
        e.hash().hex(),
        by.person().value(),
        e.changeSummary(),
        e.readAgain() ? 1 : 0,
        at(),
        at());
  }

  private void approved(DocumentEvent.Approved e) {
    Instant from = e.from();
    Long due = from == null ? null : Instants.nanos(from);
    database.update(
        "INSERT INTO approved (seq, submission, document, revision, hash, author, person, alone,"
            + " at, due) SELECT ?, max(s.seq), s.document, s.revision, s.hash, s.author, ?, ?, ?, ?"
            + " FROM submitted s JOIN revision r ON r.document = s.document"
            + " AND r.number = s.revision AND r.hash = s.hash AND r.author = s.author"
            + " WHERE s.document = ? AND s.revision = ? AND s.hash = ?"
            + " GROUP BY s.document, s.revision, s.hash, s.author",
        sequence,
        by.person().value(),
        e.alone() ? 1 : 0,
        at(),
        due == null ? at() : due,
        e.document().value(),
        e.revision(),
        e.hash().hex());
    if (!e.alone() && missing(e) > 0) {
      changed(
          database.update(
              "UPDATE revision SET changed = ? WHERE document = ? AND number = ? AND hash = ?"
                  + " AND state = 'inReview'",
              at(),
              e.document().value(),
              e.revision(),
              e.hash().hex()));
      return;
    }
    changed(
        database.update(
            "UPDATE revision SET state = 'approved', approver = ?, approved = ?, due = ?, changed ="
                + " ? WHERE document = ? AND number = ? AND hash = ? AND state = 'inReview'",
            by.person().value(),
            at(),
            due,
            at(),
            e.document().value(),
            e.revision(),
            e.hash().hex()));
  }

  private long missing(DocumentEvent.Approved e) {
    return database.number(
        "SELECT s.approvals - (SELECT count(*) FROM approved WHERE submission = s.seq)"
            + " FROM submitted s WHERE s.seq = (SELECT max(seq) FROM submitted"
            + " WHERE document = ? AND revision = ?)",
        e.document().value(),
        e.revision());
  }

  private void translation(DocumentEvent.TranslationApproved e) {
    for (PersonId translator : e.translators()) {
      database.update(
          "INSERT INTO translator (seq, person) VALUES (?, ?)", sequence, translator.value());
    }
    database.update(
        "INSERT INTO translation (seq, document, revision, content, language, hash, person, alone,"
            + " approved) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        sequence,
        e.document().value(),
        e.revision(),
        e.hash().hex(),
        e.language(),
        e.translation().hex(),
        by.person().value(),
        e.alone() ? 1 : 0,
        at());
  }

  private void readers(DocumentEvent.ReadersNamed e) {
    database.update(
        "INSERT INTO readers_named (seq, document, everyone, person) VALUES (?, ?, ?, ?)",
        sequence,
        e.document().value(),
        e.everyone() ? 1 : 0,
        by.person().value());
    for (PersonId reader : e.people()) {
      database.update("INSERT INTO reader (seq, person) VALUES (?, ?)", sequence, reader.value());
    }
  }

  private void acknowledged(DocumentEvent.Acknowledged e) {
    database.update(
        "INSERT INTO acknowledged (seq, document, revision, hash, person, translation, at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        sequence,
        e.document().value(),
        e.revision(),
        e.hash().hex(),
        by.person().value(),
        by.translation().map(LanguageRead::translation).orElse(null),
        at());
  }

  private void sentBack(DocumentEvent e, ContentHash hash, RevisionState from) {
    database.update(
        "INSERT INTO sent_back (seq, document, revision, hash, submission, person, called_back, at)"
            + " SELECT ?, s.document, s.revision, s.hash, max(s.seq), ?, ?, ? FROM submitted s"
            + " WHERE s.document = ? AND s.revision = ? AND s.hash = ?"
            + " GROUP BY s.document, s.revision, s.hash",
        sequence,
        by.person().value(),
        from == RevisionState.APPROVED ? 1 : 0,
        at(),
        e.document().value(),
        e.revision(),
        hash.hex());
    state(e, from, RevisionState.DRAFT);
  }

  private void state(DocumentEvent event, RevisionState from, RevisionState to) {
    changed(
        database.update(
            "UPDATE revision SET state = ?, changed = ?"
                + " WHERE document = ? AND number = ? AND state = ?",
            to.token(),
            at(),
            event.document().value(),
            event.revision(),
            from.token()));
  }

  /** A decision on a revision that is not there, or not that wording, is no decision. */
  private static void changed(int rows) {
    if (rows != 1) {
      throw refused("changed-content");
    }
  }

  private static RefusedByConstraint refused(String rule) {
    return new RefusedByConstraint(rule, ConstraintWords.of(rule), null);
  }

  private long at() {
    return Instants.nanos(by.at());
  }
}
