/**
 * Drawing over a step's picture, in a window of its own: {@link
 * app.tarkka.ui.editor.marking.MarkingModel} is what is drawn and can be taken back, {@link
 * app.tarkka.ui.editor.marking.MarkingSurface} the picture that it is drawn on.
 */
@NullMarked
package app.tarkka.ui.editor.marking;

import org.jspecify.annotations.NullMarked;
