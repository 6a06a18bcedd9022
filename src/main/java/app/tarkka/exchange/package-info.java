/**
 * What comes in and goes out. {@link app.tarkka.exchange.Importers} reads a file of a known format
 * into a content and a report of what was kept, changed and not understood; one package a format
 * below this one. Nothing here touches the library: a person reviews the report first.
 */
@NullMarked
package app.tarkka.exchange;

import org.jspecify.annotations.NullMarked;
