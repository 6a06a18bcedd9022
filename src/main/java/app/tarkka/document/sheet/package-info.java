/** The sheets that were printed, and what became of them (paper.md, P8). */
@NullMarked
package app.tarkka.document.sheet;

import org.jspecify.annotations.NullMarked;
