/** What is written as others will see it: its worker, its checker, its reader on paper. */
@NullMarked
package app.tarkka.ui.editor.preview;

import org.jspecify.annotations.NullMarked;
