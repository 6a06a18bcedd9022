package app.tarkka.paper.layout;

/**
 * A place on a page that leads to another one, in points from the page's bottom left.
 *
 * @param from the page it is on, from 1
 * @param to the page it leads to, from 1
 * @param alternative what whoever does not see it hears
 */
public record PageLink(
    int from, float x, float y, float width, float height, int to, String alternative) {}
