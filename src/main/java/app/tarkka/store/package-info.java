/**
 * Where a library is kept: how it is opened and refused, how PINs are hashed, and what goes wrong
 * with storage, in plain words. The only SQL is in its sub-packages, one a database.
 */
@NullMarked
package app.tarkka.store;

import org.jspecify.annotations.NullMarked;
