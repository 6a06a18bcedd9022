/**
 * A record as JSON ({@code tarkka-record/1}), which can be read without Tarkka: the wording that
 * was followed, every entry, check, signature and nonconformance, and where the ledger stands. It
 * is written from a {@link app.tarkka.run.RunView}, so that what a blind check withholds stays
 * withheld in the file.
 */
@NullMarked
package app.tarkka.exchange.record;

import org.jspecify.annotations.NullMarked;
