/**
 * Random walks: seeded people do what they please with random documents, through the program's own
 * rules on a real library, and an auditor who reads nothing but the ledger's events says whether a
 * promise of the second person was broken (trust.md 13 to 15).
 */
@NullMarked
package app.tarkka.store.walk;

import org.jspecify.annotations.NullMarked;
