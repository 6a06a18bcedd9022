/**
 * The library: what the shop keeps in writing, by collection and state, found as one types. {@link
 * app.tarkka.ui.library.LibraryModel} lists, {@link app.tarkka.ui.library.DocumentActions} does
 * what a row offers.
 */
@NullMarked
package app.tarkka.ui.library;

import org.jspecify.annotations.NullMarked;
