/** Sets the Markdown of sections and steps as blocks for paper. */
@NullMarked
package app.tarkka.paper.text;

import org.jspecify.annotations.NullMarked;
