/** Translations as files: JSON as it is frozen, and a table that a spreadsheet opens. */
@NullMarked
package app.tarkka.exchange.translation;

import org.jspecify.annotations.NullMarked;
