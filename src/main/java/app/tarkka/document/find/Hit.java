package app.tarkka.document.find;

/**
 * A place where something was found.
 *
 * @param from in characters of the text there; {@code to} is behind the last
 */
public record Hit(Place place, int from, int to) {}
