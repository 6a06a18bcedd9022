/**
 * Letters on paper: the bundled faces, which of them has a character, what this computer can add
 * for scripts that they lack, and which characters nobody has.
 */
@NullMarked
package app.tarkka.paper.font;

import org.jspecify.annotations.NullMarked;
