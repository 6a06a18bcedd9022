/** The second person's screen, and what it must never hold. */
@NullMarked
package app.tarkka.ui.runner.check;

import org.jspecify.annotations.NullMarked;
