/**
 * Manuals: ordered sets of documents with an introduction. {@link
 * app.tarkka.document.manual.ManualControl} changes them, {@link
 * app.tarkka.document.manual.ManualStanding} says how their documents stand.
 */
@NullMarked
package app.tarkka.document.manual;

import org.jspecify.annotations.NullMarked;
