package app.tarkka.ui.kit;

/**
 * A failure as a person reads it (E9).
 *
 * @param code stable, for the manual and for support: {@code FILE-MISSING}, or letters and digits
 *     that name a place in the program
 * @param happened what happened
 * @param kept what was kept
 * @param next what to do
 * @param details for support; can be copied, is not shown at first
 */
public record Problem(String code, String happened, String kept, String next, String details) {}
