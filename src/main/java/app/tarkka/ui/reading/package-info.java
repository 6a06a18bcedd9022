/**
 * Reading: the page on which somebody reads a document and signs that they understood it, who has
 * to read it, and the matrix of people and documents.
 */
@NullMarked
package app.tarkka.ui.reading;

import org.jspecify.annotations.NullMarked;
