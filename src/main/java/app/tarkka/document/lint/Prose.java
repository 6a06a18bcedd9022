package app.tarkka.document.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The instruction in a step's or a notice's Markdown: its first paragraph, without marks. Each
 * character keeps its place, so that what is found here is found in the text.
 *
 * @param markdown as it was written
 * @param plain every word that is read
 * @param grammar the same, with names, codes and asides taken out of the sentence
 * @param end of the first paragraph
 */
record Prose(String markdown, String plain, String grammar, int end) {
  /** Stands for each letter of what is no word of the language. */
  static final char OPAQUE = '\uFFFC';

  private static final Pattern PARAGRAPH_END =
      Pattern.compile("\\n\\s*\\n|\\n\\s*(?:```|~~~|\\||[-*+] |\\d+[.)] )");

  /** Not read at all: pictures, tags, addresses of links, signs of icons. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "!\\[[^\\]]*\\]\\([^)]*\\)|</?[A-Za-z!][^>]*>|(?<=\\])\\([^)\\s]*(?:\\s+\"[^\"]*\")?\\)"
              + "|:[a-z0-9_]+(?:-[a-z0-9_]+)+:|\\{[:.#][^}]*\\}");

  /** Read, but not as words of the sentence. */
  private static final Pattern NAMED =
      Pattern.compile(
          "``?[^`]+``?|\\{\\{.*?\\}\\}|(\\*{1,3})(?=\\S)[^*]+?\\1"
              + "|(?<!\\w)(_{1,2})(?=\\S)[^_]+?\\2(?!\\w)|\\[[^\\]]*\\]"
              + "|\"[^\"]*\"|“[^”]*”|”[^”]*”|«[^»]*»|„[^“”]*[“”]|(?<!\\w)'[^']*'(?!\\w)"
              + "|https?://\\S+",
          Pattern.DOTALL);

  private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]+(?=\\s|$)|[:;](?=\\s*$)");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iu)(?:^|[\\s(])(?:e\\.g|i\\.e|etc|approx|min|max|no|vs|fig|esim|mm|ns|ks|n|noin|kpl"
              + "|dll|dsb|dst|mis|contoh|hlm|\\p{L})$");

  /**
   * What is longer is read to here: a mark that opens and never closes is looked for to the end
   * from each of its beginnings, and thousands of them would stand still.
   */
  static final int LONGEST = 4_000;

  static Prose of(String markdown) {
    Matcher paragraph = PARAGRAPH_END.matcher(markdown);
    int end = Math.min(paragraph.find() ? paragraph.start() : markdown.length(), LONGEST);
    String head = markdown.substring(0, end);
    String plain = blank(blank(head, UNREAD, ' '), Pattern.compile("[*`]"), ' ');
    String grammar = blank(head, UNREAD, ' ');
    grammar = blank(grammar, NAMED, OPAQUE);
    grammar = blank(grammar, ASIDE, ' ');
    return new Prose(markdown, plain, grammar, end);
  }

  List<Word> words() {
    return Word.in(plain, 0, end);
  }

  /** The sentences, as words that grammar can be asked of. */
  List<Sentence> sentences() {
    List<Sentence> all = new ArrayList<>();
    int from = 0;
    Matcher ends = SENTENCE_END.matcher(grammar);
    while (ends.find()) {
      if (!ABBREVIATION.matcher(grammar.substring(from, ends.start())).find()) {
        add(all, from, ends.end());
        from = ends.end();
      }
    }
    add(all, from, end);
    return all;
  }

  private void add(List<Sentence> all, int from, int to) {
    List<Word> words = Word.in(grammar, from, to);
    if (!words.isEmpty()) {
      all.add(new Sentence(grammar, words, to));
    }
  }

  private static String blank(String text, Pattern what, char with) {
    return what.matcher(text).replaceAll(found -> Matcher.quoteReplacement(blanked(found, with)));
  }

  private static String blanked(MatchResult found, char with) {
    StringBuilder blank = new StringBuilder();
    for (int i = 0; i < found.group().length(); i++) {
      char sign = found.group().charAt(i);
      blank.append(Character.isWhitespace(sign) || !Character.isLetterOrDigit(sign) ? ' ' : with);
    }
    return blank.toString();
  }
}
