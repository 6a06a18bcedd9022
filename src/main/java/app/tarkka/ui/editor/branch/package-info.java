/**
 * Where the steps part: the picture of the branches over a document and what is wrong with them.
 */
@NullMarked
package app.tarkka.ui.editor.branch;

import org.jspecify.annotations.NullMarked;
