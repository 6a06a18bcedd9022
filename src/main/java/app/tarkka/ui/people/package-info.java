/**
 * Who works in the shop: the list, adding and changing people under an owner's signature, one-time
 * PINs, and the change of one's own PIN.
 */
@NullMarked
package app.tarkka.ui.people;

import org.jspecify.annotations.NullMarked;
