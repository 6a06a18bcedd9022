/**
 * The second person's screen. The blind part knows the wording, what waits and who checks, and has
 * no way to the doer's result; inspecting, which needs it, is a part of its own; both results are
 * read only after the checker's own were committed.
 */
@NullMarked
package app.tarkka.ui.runner.check;

import org.jspecify.annotations.NullMarked;
