/**
 * What an author says of a step's picture beside its bytes: {@link
 * app.tarkka.document.picture.Marking} holds the marks over it, the part that is seen and how it is
 * turned, {@link app.tarkka.document.picture.Example} whether it shows right or wrong. The bytes
 * stay as they are.
 */
@NullMarked
package app.tarkka.document.picture;

import org.jspecify.annotations.NullMarked;
