/** Which sheets there are of what the library keeps. */
@NullMarked
package app.tarkka.paper.sheet;

import org.jspecify.annotations.NullMarked;
