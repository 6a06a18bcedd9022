/** Shows a finished PDF as pictures of its pages, and sends it to a printer where there is one. */
@NullMarked
package app.tarkka.paper.preview;

import org.jspecify.annotations.NullMarked;
