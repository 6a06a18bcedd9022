/**
 * The record of a run on paper: every entry, correction and signature, what went wrong and what was
 * decided, and the digest by which it can be checked. Results are read through {@code RunView}
 * only, so that what a blind check withholds is withheld here too.
 */
@NullMarked
package app.tarkka.paper.record;

import org.jspecify.annotations.NullMarked;
