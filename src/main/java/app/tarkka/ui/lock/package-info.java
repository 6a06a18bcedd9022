/**
 * The idle lock: when nobody touched the window for a while, name tiles cover it until somebody
 * shows their PIN. Nothing under it is closed, so that nothing typed is lost (R14).
 */
@NullMarked
package app.tarkka.ui.lock;

import org.jspecify.annotations.NullMarked;
