/**
 * The fields that every panel of the editor is made of: a labelled field that writes on, a choice,
 * a text that grows, a number and a span of time.
 */
@NullMarked
package app.tarkka.ui.editor.field;

import org.jspecify.annotations.NullMarked;
