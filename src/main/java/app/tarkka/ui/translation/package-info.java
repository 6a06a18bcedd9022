/**
 * A document in another language, side by side with the source: what is missing, what became stale
 * when the wording changed, and the approval by a second person.
 */
@NullMarked
package app.tarkka.ui.translation;

import org.jspecify.annotations.NullMarked;
