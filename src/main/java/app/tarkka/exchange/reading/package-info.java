/** Who read which document, as files. */
@NullMarked
package app.tarkka.exchange.reading;

import org.jspecify.annotations.NullMarked;
