package app.tarkka.ui.editor.paste;

import app.tarkka.document.Step;

/**
 * A line that will be put in.
 *
 * @param index among all that were pasted
 * @param level 0 for a heading, 1 to 3 for steps; never more than one below the line before
 * @param taken whether it will be put in
 * @param step what it will be; of a heading the text only
 * @param number that it will have, empty for headings and what is left out
 */
public record PasteLine(int index, int level, boolean taken, Step step, String number) {
  boolean isHeading() {
    return level == 0;
  }

  PasteLine at(int otherLevel) {
    return new PasteLine(index, otherLevel, taken, step, number);
  }

  PasteLine numbered(String other) {
    return new PasteLine(index, level, taken, step, other);
  }

  PasteLine taken(boolean other) {
    return new PasteLine(index, level, other, step, number);
  }
}
