/**
 * Who has to read which document, and who signed that they read and understood it.
 *
 * <p>An owner or author names the readers of a document. Each of them signs for the revision in
 * force, and again when a later one asks to be read again (domain.md §3.3).
 */
@NullMarked
package app.tarkka.document.reading;

import org.jspecify.annotations.NullMarked;
