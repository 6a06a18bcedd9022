/** The pictures beside a step while it is written: taken in, ordered, captioned, taken out. */
@NullMarked
package app.tarkka.ui.editor.picture;

import org.jspecify.annotations.NullMarked;
