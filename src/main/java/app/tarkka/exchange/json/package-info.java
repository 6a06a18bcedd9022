/**
 * Document JSON in and out: {@code tarkka-document/1} with the report of the import that made it.
 * The schema lies in the resources beside the root of this package.
 */
@NullMarked
package app.tarkka.exchange.json;

import org.jspecify.annotations.NullMarked;
