/**
 * A library as one SQLite file. {@link app.tarkka.store.sqlite.SqliteLibrary} opens it and hands
 * out the ports; every event goes through {@code EventLog}: one ledger row and its projections, in
 * one transaction. The schema with the four-eyes constraints is {@code V1__initial.sql}.
 */
@NullMarked
package app.tarkka.store.sqlite;

import org.jspecify.annotations.NullMarked;
