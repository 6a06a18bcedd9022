/**
 * Finds words in every text of a content and replaces them, as pure functions: {@link
 * app.tarkka.document.find.TextSearch} knows what is looked for, {@link
 * app.tarkka.document.find.Texts} where texts are.
 */
@NullMarked
package app.tarkka.document.find;

import org.jspecify.annotations.NullMarked;
