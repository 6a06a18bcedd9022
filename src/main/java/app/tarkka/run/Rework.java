package app.tarkka.run;

/**
 * What a later attempt does again: everything from a step on.
 *
 * @param position of that step in the order of doing
 * @param unit the only piece of its section that is done again, 0 for all
 */
public record Rework(int position, int unit) {}
