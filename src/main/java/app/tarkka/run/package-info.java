/**
 * What is done: a run as the fold of its events, the commands that people give, and the rules that
 * accept or refuse them. Pure; {@link app.tarkka.run.Runs} is the port that keeps runs.
 */
@NullMarked
package app.tarkka.run;

import org.jspecify.annotations.NullMarked;
