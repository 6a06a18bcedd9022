/**
 * From draft to effective and on, as it is seen: sending, comments, requested changes, approvals,
 * dates, the next review, the sheets that are out. {@link app.tarkka.ui.editor.control} decides,
 * these panels show it and ask.
 */
@NullMarked
package app.tarkka.ui.editor.review;

import org.jspecify.annotations.NullMarked;
