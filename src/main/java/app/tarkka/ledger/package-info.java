/**
 * What cannot be changed: the append-only, hash-chained list of everything that was signed or
 * decided, its entries, its digests on paper, and the body that wraps every event.
 */
@NullMarked
package app.tarkka.ledger;

import org.jspecify.annotations.NullMarked;
