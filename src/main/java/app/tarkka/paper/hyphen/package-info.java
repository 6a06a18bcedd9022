/** Where words of English, Finnish and Indonesian may be divided at a line's end. */
@NullMarked
package app.tarkka.paper.hyphen;

import org.jspecify.annotations.NullMarked;
