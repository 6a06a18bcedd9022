/**
 * JSON as Tarkka keeps it: values without floating point, one canonical byte form that is hashed
 * and signed, and a strict reader. The domain speaks in these values; only {@link
 * app.tarkka.json.JsonText} knows a JSON library.
 */
@NullMarked
package app.tarkka.json;

import org.jspecify.annotations.NullMarked;
