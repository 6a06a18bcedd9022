/** Runs worked through at the window's models and views, on a real library. */
@NullMarked
package app.tarkka.ui.runner;

import org.jspecify.annotations.NullMarked;
