/** Manuals: a list of them, and one with its documents in their order and how each stands. */
@NullMarked
package app.tarkka.ui.manuals;

import org.jspecify.annotations.NullMarked;
