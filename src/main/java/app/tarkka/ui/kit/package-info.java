/**
 * What every screen is built from: {@link app.tarkka.ui.kit.Theme} and {@link
 * app.tarkka.ui.kit.TextSize} (colours and type from tokens), small parts (status marks, notices,
 * keypads, message bars), and the ports between a view-model and the world ({@link
 * app.tarkka.ui.kit.Workbench}: texts, background work, navigation, dialogs, problems, files).
 * Knows no feature.
 */
@NullMarked
package app.tarkka.ui.kit;

import org.jspecify.annotations.NullMarked;
