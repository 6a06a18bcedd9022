/** A manual as a book: cover, contents, its documents one after the other, and their history. */
@NullMarked
package app.tarkka.paper.manual;

import org.jspecify.annotations.NullMarked;
