/**
 * The first screen of every day: what needs somebody, what can be resumed, what can be started and
 * what was done. It holds no result of anybody's; what it opens does, as far as the person may see
 * it.
 */
@NullMarked
package app.tarkka.ui.today;

import org.jspecify.annotations.NullMarked;
