package app.tarkka.ui.editor.paste;

import app.tarkka.document.Step;

/**
 * A line that will be put in.
 *
 * @param source the line of it, or the row of a table and whether it was read as a heading: a table
 *     that is read otherwise has the same one for the same row
 * @param level 0 for a heading, 1 to 3 for steps; never more than one below the line before
 * @param taken whether it will be put in
 * @param step what it will be; of a heading the text only
 * @param number that it will have, empty for headings and what is left out
 */
public record PasteLine(int source, int level, boolean taken, Step step, String number) {
  boolean isHeading() {
    return level == 0;
  }

  PasteLine at(int otherLevel) {
    return new PasteLine(source, otherLevel, taken, step, number);
  }

  PasteLine numbered(String other) {
    return new PasteLine(source, level, taken, step, other);
  }

  PasteLine taken(boolean other) {
    return new PasteLine(source, level, other, step, number);
  }
}
