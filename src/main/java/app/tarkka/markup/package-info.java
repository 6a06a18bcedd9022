/**
 * What the marks in a step's Markdown mean, said once for the screen, for paper and for a line in a
 * list. Knows the parser and nothing of the program.
 */
@NullMarked
package app.tarkka.markup;

import org.jspecify.annotations.NullMarked;
