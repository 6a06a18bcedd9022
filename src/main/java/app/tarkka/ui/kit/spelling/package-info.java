/** Words that a language does not know, under a wave in a field, and where they are looked up. */
@NullMarked
package app.tarkka.ui.kit.spelling;

import org.jspecify.annotations.NullMarked;
