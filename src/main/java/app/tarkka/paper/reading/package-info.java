/** Who reads what, on paper: to be signed by pen, and for the wall and the auditor. */
@NullMarked
package app.tarkka.paper.reading;

import org.jspecify.annotations.NullMarked;
