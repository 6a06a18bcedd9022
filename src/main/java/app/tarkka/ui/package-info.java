/**
 * The window. {@code kit} holds the theme, the parts and the ports every screen uses; {@code
 * window} the frame with the sidebar; every other package is one feature with its view, its model
 * and its texts. Features do not import one another: they go through {@link
 * app.tarkka.ui.kit.Navigation}.
 */
@NullMarked
package app.tarkka.ui;

import org.jspecify.annotations.NullMarked;
