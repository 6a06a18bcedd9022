package app.tarkka.ui.importing;

/**
 * The beginning of a text, for a list to read through.
 *
 * @param markdown ends where a paragraph, or else a line, ends
 * @param whole whether that is all of it
 */
record Excerpt(String markdown, boolean whole) {
  static Excerpt of(String text, int longest) {
    String all = text.strip();
    if (all.length() <= longest) {
      return new Excerpt(all, true);
    }
    String begin = all.substring(0, longest);
    int end = begin.lastIndexOf("\n\n");
    if (end < longest / 2) {
      end = Math.max(begin.lastIndexOf('\n'), begin.lastIndexOf(' '));
    }
    return new Excerpt(end > 0 ? begin.substring(0, end).strip() : begin, false);
  }
}
