/**
 * What changed between two contents of a document, as it is looked through on a screen: for the
 * page of two revisions and for whoever reviews one.
 */
@NullMarked
package app.tarkka.ui.kit.difference;

import org.jspecify.annotations.NullMarked;
