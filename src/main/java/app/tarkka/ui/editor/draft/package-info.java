/**
 * The text under one's hands: {@link app.tarkka.ui.editor.draft.DraftModel} with its undo, folds,
 * chosen rows and pinned blocks, {@link app.tarkka.ui.editor.draft.Autosave} that keeps it, and
 * {@link app.tarkka.ui.editor.draft.OpenDocument}, the document that is open. No toolkit; every
 * other part of the editor is written on top of it.
 */
@NullMarked
package app.tarkka.ui.editor.draft;

import org.jspecify.annotations.NullMarked;
