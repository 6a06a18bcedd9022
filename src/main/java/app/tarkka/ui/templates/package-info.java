/**
 * What a new document starts from: empty, one of Tarkka's templates, or one of the shop's own, each
 * with a look at what it holds.
 */
@NullMarked
package app.tarkka.ui.templates;

import org.jspecify.annotations.NullMarked;
