/** Brings documents in: what was read from files is reviewed before a draft is saved. */
@NullMarked
package app.tarkka.ui.importing;

import org.jspecify.annotations.NullMarked;
