/**
 * Rehearsal: a draft is run like a document in force, in a library of its own that is thrown away.
 * {@link app.tarkka.rehearsal.Rehearsal} fills that library; nothing is written to the shop's.
 */
@NullMarked
package app.tarkka.rehearsal;

import org.jspecify.annotations.NullMarked;
