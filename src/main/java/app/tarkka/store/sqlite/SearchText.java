package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.markup.PlainLine;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts as the index and the query see them. Scripts that write no spaces (Chinese, Japanese, Thai)
 * are split into single characters by a zero-width space, and asked for as a phrase: one typed
 * character finds, with no second index.
 */
final class SearchText {
  private static final char SPLIT = '\u200B';

  private SearchText() {}

  /** The words as people read them: no hit stands in a mark, and none shows one. */
  static String of(Content content) {
    List<String> parts = new ArrayList<>();
    parts.add(content.text());
    parts.add(content.about().purpose());
    for (Section section : content.sections()) {
      parts.add(section.title());
      parts.add(section.text());
      section.notices().stream().map(Notice::text).forEach(parts::add);
    }
    content
        .stepsAsWritten()
        .forEach(
            step -> {
              parts.add(step.text());
              step.notices().stream().map(Notice::text).forEach(parts::add);
              step.media().stream().map(Media::name).forEach(parts::add);
              step.media().stream().map(Media::caption).forEach(parts::add);
            });
    return parts.stream()
        .filter(part -> !part.isBlank())
        .map(PlainLine::of)
        .collect(Collectors.joining("\n"));
  }

  static String indexed(String text) {
    if (text.chars().allMatch(c -> c < 0x0E00)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (unspaced(c)) {
                out.append(SPLIT).appendCodePoint(c).append(SPLIT);
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** An indexed text as people wrote it. */
  static String shown(String indexed) {
    return indexed.replace(String.valueOf(SPLIT), "");
  }

  /** The words of what was typed; a run of unspaced characters is one word with splits in it. */
  static List<String> words(String typed) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean unspaced = false;
    for (int c : typed.codePoints().toArray()) {
      boolean character = Character.isLetterOrDigit(c) || isMark(c);
      if (!character || (!word.isEmpty() && unspaced(c) != unspaced)) {
        add(word, words);
      }
      if (character) {
        unspaced = unspaced(c);
        word.append(unspaced && !word.isEmpty() ? String.valueOf(SPLIT) : "").appendCodePoint(c);
      }
    }
    add(word, words);
    return words;
  }

  private static void add(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean unspaced(int c) {
    return c >= 0x0E00
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR ->
              Character.isLetterOrDigit(c);
          default -> false;
        };
  }
}
