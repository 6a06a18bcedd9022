/**
 * Writing as pure functions: {@link app.tarkka.document.outline.Outline} turns one content into the
 * next (new step, in, out, up, down, merge …), {@link app.tarkka.document.outline.Row} is a line of
 * it, {@link app.tarkka.document.outline.History} goes back and forth. Knows no screen.
 */
@NullMarked
package app.tarkka.document.outline;

import org.jspecify.annotations.NullMarked;
