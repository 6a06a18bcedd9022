/**
 * A camera of this computer: the port, the library behind it, and the live picture. Nothing of the
 * library is loaded before somebody asks for a photo from the camera.
 */
@NullMarked
package app.tarkka.ui.kit.camera;

import org.jspecify.annotations.NullMarked;
