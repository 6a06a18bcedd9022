/**
 * The frame around every screen: sidebar, status line and the place where views appear. Features
 * register a view for each type of {@link app.tarkka.ui.kit.Place} in {@link
 * app.tarkka.ui.window.Views}; this package imports no feature.
 */
@NullMarked
package app.tarkka.ui.window;

import org.jspecify.annotations.NullMarked;
