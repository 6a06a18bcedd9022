/**
 * The command line: one class a command, over the same ports as the window and without JavaFX. Exit
 * code 0: done; 1: refused or broken; 2: cannot be read, or called wrongly.
 */
@NullMarked
package app.tarkka.command;

import org.jspecify.annotations.NullMarked;
