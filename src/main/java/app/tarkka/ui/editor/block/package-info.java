/** Reusable blocks in a document: put in, pinned to a revision, taken newer, detached. */
@NullMarked
package app.tarkka.ui.editor.block;

import org.jspecify.annotations.NullMarked;
