/**
 * Every screen drawn to {@code target/gallery}, in each theme and at large text, to be looked at:
 * {@code mvn -q test-compile surefire:test -Dtest=Gallery [-Dgallery=name]}.
 */
@NullMarked
package app.tarkka.gallery;

import org.jspecify.annotations.NullMarked;
