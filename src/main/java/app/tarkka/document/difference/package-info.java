/**
 * What changed between two contents of a document, by step (domain.md §3.6): nothing of it hidden,
 * and each change said once.
 */
@NullMarked
package app.tarkka.document.difference;

import org.jspecify.annotations.NullMarked;
