/**
 * The words of languages: English from a dictionary in the program, others from dictionaries that
 * the seat has.
 */
@NullMarked
package app.tarkka.spelling;

import org.jspecify.annotations.NullMarked;
