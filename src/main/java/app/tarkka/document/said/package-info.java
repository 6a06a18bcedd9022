/**
 * What the words of a step say should be set on it, so that it can be offered: {@link
 * app.tarkka.document.said.SaidCondition} reads "If step 2.1 fails, …". English, Finnish and
 * Indonesian are read; where the words are not certain, nothing is.
 */
@NullMarked
package app.tarkka.document.said;

import org.jspecify.annotations.NullMarked;
