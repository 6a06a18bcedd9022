/**
 * Rehearsing: a draft is run on the runner's own screens, in a library that is thrown away. {@link
 * app.tarkka.ui.rehearsal.RehearsalModel} goes between those screens and the pause between them.
 */
@NullMarked
package app.tarkka.ui.rehearsal;

import org.jspecify.annotations.NullMarked;
