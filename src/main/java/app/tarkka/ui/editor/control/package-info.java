/**
 * What an editor's window can be told to do, with no toolkit: {@link
 * app.tarkka.ui.editor.control.EditorModel} joins the draft, its helpers and its review; {@link
 * app.tarkka.ui.editor.control.ReviewModel}, {@link app.tarkka.ui.editor.control.ApprovalsModel}
 * and {@link app.tarkka.ui.editor.control.ForceModel} take a draft to effective and back, {@link
 * app.tarkka.ui.editor.control.CommentsModel} keeps the talk about steps. Every view of the editor
 * is written on top of it.
 */
@NullMarked
package app.tarkka.ui.editor.control;

import org.jspecify.annotations.NullMarked;
