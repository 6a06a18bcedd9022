/**
 * The editor: an outline with an inspector and the worker's screen beside it, saved by itself, sent
 * for review and approved here. {@link app.tarkka.ui.editor.DraftModel} is the text under one's
 * hands, {@link app.tarkka.ui.editor.Autosave} keeps it, {@link
 * app.tarkka.ui.editor.control.ReviewModel} takes it to effective, {@link
 * app.tarkka.ui.editor.control.EditorModel} joins them.
 */
@NullMarked
package app.tarkka.ui.editor;

import org.jspecify.annotations.NullMarked;
