package app.tarkka.document.sheet;

/**
 * The pages of a sheet that were printed, where they are not all of them.
 *
 * @param pages such as {@code 2-3, 5}, from 1
 * @param of how many the sheet has
 */
public record SheetPart(String pages, int of) {}
