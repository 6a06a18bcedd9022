/**
 * A house where every rule is broken once. Nothing here is run: {@link
 * app.tarkka.architecture.Rule} names the class that breaks it, and the tests see it reported.
 */
@NullMarked
package app.tarkka.architecture.broken;

import org.jspecify.annotations.NullMarked;
