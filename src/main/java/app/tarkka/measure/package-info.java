/**
 * Units of measurement and exact conversion between them; the factors come from a library of units
 * (JSR 385), which nothing outside this package knows.
 */
@NullMarked
package app.tarkka.measure;

import org.jspecify.annotations.NullMarked;
