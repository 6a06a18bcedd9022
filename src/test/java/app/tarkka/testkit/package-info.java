/**
 * What tests are written with: stand-ins for the ports of the window, and screens drawn to pictures
 * with no display.
 */
@NullMarked
package app.tarkka.testkit;

import org.jspecify.annotations.NullMarked;
