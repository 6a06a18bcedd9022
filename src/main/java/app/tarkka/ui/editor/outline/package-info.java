/**
 * The outline: rows that are typed, moved, dragged, folded and searched; {@link
 * app.tarkka.ui.editor.outline.OutlineView} holds them, {@link
 * app.tarkka.ui.editor.outline.OutlineKeys} are its keys.
 */
@NullMarked
package app.tarkka.ui.editor.outline;

import org.jspecify.annotations.NullMarked;
