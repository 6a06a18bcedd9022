/**
 * The revisions of one document, and any two of them side by side: what changed, who wrote and who
 * approved it.
 */
@NullMarked
package app.tarkka.ui.revisions;

import org.jspecify.annotations.NullMarked;
