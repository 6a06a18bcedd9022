/**
 * What other programs put on the clipboard, as lines with levels or as a table: Word, web pages,
 * spreadsheets, plain lists. What one line asks for is read as the Markdown import reads it.
 */
@NullMarked
package app.tarkka.exchange.paste;

import org.jspecify.annotations.NullMarked;
