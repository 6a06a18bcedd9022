package app.tarkka.document.reading;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;

/**
 * A document in force, and what reading it takes.
 *
 * @param revision the number in force
 * @param since whoever read this revision or a later one has read what matters: the newest, up to
 *     the one in force, that was to be read again, or else the first that was ever in force
 * @param readers who has to read it: those who were last named, or else everyone where the author
 *     said so when the first revision was sent
 */
public record Duty(
    DocumentId document,
    Kind kind,
    String code,
    String title,
    int revision,
    int since,
    Readers readers) {}
