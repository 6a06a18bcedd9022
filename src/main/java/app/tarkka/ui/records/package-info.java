/**
 * The records: the list of runs with its filters, one record with every entry, check and signature
 * in it, and the verification of the ledger. Runs are read through {@link app.tarkka.run.RunView},
 * so that what a blind check withholds is not on these screens either.
 */
@NullMarked
package app.tarkka.ui.records;

import org.jspecify.annotations.NullMarked;
