/**
 * Scanners that type like a keyboard (R12): what was scanned is told from what was typed, and goes
 * to whoever waits for it, or to the run of the order whose label it is.
 */
@NullMarked
package app.tarkka.ui.scan;

import org.jspecify.annotations.NullMarked;
