/** Pages of paper on screen, drawn as they come into sight. */
@NullMarked
package app.tarkka.ui.kit.pages;

import org.jspecify.annotations.NullMarked;
