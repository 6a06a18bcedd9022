/**
 * What is written: documents under control, their revisions, and a revision's content down to the
 * step. Pure values and rules; {@link app.tarkka.document.Documents} is the port that keeps them.
 */
@NullMarked
package app.tarkka.document;

import org.jspecify.annotations.NullMarked;
