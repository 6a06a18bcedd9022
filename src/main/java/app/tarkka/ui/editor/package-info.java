/**
 * The editor's window: {@link app.tarkka.ui.editor.EditorView} with its header, the outline in the
 * middle and the panel beside it. What it is made of has rooms of its own: {@code draft} is the
 * text under one's hands, {@code control} what can be done with it, {@code outline}, {@code step},
 * {@code branch}, {@code block} and {@code picture} are where it is written, {@code paste} and
 * {@code marking} what comes in from outside, {@code help} what reads along, {@code preview} what
 * others will see, {@code review} what takes it to effective, {@code field} the fields of all
 * panels.
 */
@NullMarked
package app.tarkka.ui.editor;

import org.jspecify.annotations.NullMarked;
