/**
 * One search over everything that the shop keeps: what can be asked, what comes back, and when a
 * word passes for another.
 */
@NullMarked
package app.tarkka.run.search;

import org.jspecify.annotations.NullMarked;
