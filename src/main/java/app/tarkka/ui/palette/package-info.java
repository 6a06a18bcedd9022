/**
 * One field for everything: whatever is typed leads to a place, a document or a record (E2, E6).
 */
@NullMarked
package app.tarkka.ui.palette;

import org.jspecify.annotations.NullMarked;
