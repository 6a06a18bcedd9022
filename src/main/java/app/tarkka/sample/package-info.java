/**
 * The sample shops: three trades with documents, people and a few days of work, so that a new
 * library can be tried at once. Everything goes through the same rules as real work; ids begin with
 * {@code sample-}, by which one action removes it all.
 */
@NullMarked
package app.tarkka.sample;

import org.jspecify.annotations.NullMarked;
