/**
 * What is pasted into a document, reviewed before it is put in: {@link
 * app.tarkka.ui.editor.paste.PasteReview} is the lines as they will be, {@link
 * app.tarkka.ui.editor.paste.PasteSheet} shows them.
 */
@NullMarked
package app.tarkka.ui.editor.paste;

import org.jspecify.annotations.NullMarked;
