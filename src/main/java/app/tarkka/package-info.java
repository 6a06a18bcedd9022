/**
 * Tarkka: procedures, second-person checks and records for small shops.
 *
 * <p>The map: {@code person} (who), {@code document} (what is written), {@code spelling} (how words
 * are written), {@code run} (what is done), {@code rehearsal} (what is tried out), {@code quality}
 * (what is learned), {@code ledger} (what cannot be changed), {@code store} (where it is kept),
 * {@code exchange} (what comes in and goes out), {@code picture} (what a picture looks like),
 * {@code paper} (what is printed), {@code command} (the command line), {@code ui} (the window),
 * {@code json} (values and their canonical bytes), {@code markup} (what marks in a text mean),
 * {@code measure} (units and what they convert to). {@link app.tarkka.Main} picks the window or a
 * command; {@code Wiring} joins the rest.
 */
@NullMarked
package app.tarkka;

import org.jspecify.annotations.NullMarked;
