/**
 * What a document says in other languages: every text by its place, what became stale when the
 * wording changed, and who approved it. A translation is bound to one wording by its content hash
 * and has canonical bytes and a hash of its own.
 */
@NullMarked
package app.tarkka.document.translation;

import org.jspecify.annotations.NullMarked;
