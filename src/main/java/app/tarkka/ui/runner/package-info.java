/**
 * The doer's screen: one step at a time, or a chunk of rows to confirm. The model turns a run, as
 * the signed-in person may see it, into the one screen that is due; views only show it. A tick is
 * shown when its write has been committed, never before.
 */
@NullMarked
package app.tarkka.ui.runner;

import org.jspecify.annotations.NullMarked;
