package app.tarkka.paper.hyphen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The patterns of one language, by Frank Liang's method (<i>Word Hy-phen-a-tion by Com-put-er</i>,
 * Stanford 1983): letters with digits between them, of which the highest at a place counts; an odd
 * one allows a break there.
 */
final class Patterns {
  /** From the root: a way up leads through folders, and nowhere in the program's jar. */
  private static final String FOLDER = "/app/tarkka/paper/hyphenation/";

  private static final Pattern ONE = Pattern.compile("[\\p{Ll}.'’0-9]*\\p{Ll}[\\p{Ll}.'’0-9]*");

  private final Map<String, byte[]> levels = new HashMap<>();
  private int longest;

  private Patterns() {}

  /** Those of the files, the later ones after the earlier ones. */
  static Patterns of(List<String> files) {
    Patterns patterns = new Patterns();
    files.forEach(file -> text(file).lines().forEach(patterns::addLine));
    return patterns;
  }

  private static String text(String file) {
    try (InputStream in = Patterns.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the patterns " + file + " are not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is no pattern is TeX around them; what follows a percent sign is a comment. */
  private void addLine(String line) {
    int comment = line.indexOf('%');
    for (String word : (comment < 0 ? line : line.substring(0, comment)).split("\\s+", -1)) {
      if (ONE.matcher(word).matches()) {
        add(word);
      }
    }
  }

  private void add(String pattern) {
    StringBuilder letters = new StringBuilder();
    byte[] between = new byte[pattern.length() + 1];
    for (int i = 0; i < pattern.length(); i++) {
      char one = pattern.charAt(i);
      if (one >= '0' && one <= '9') {
        between[letters.length()] = (byte) (one - '0');
      } else {
        letters.append(one);
      }
    }
    longest = Math.max(longest, letters.length());
    levels.put(letters.toString(), between);
  }

  /**
   * Before which of the word's letters it may be broken, in order.
   *
   * @param word in small letters
   * @param least how many letters stay on either side
   */
  List<Integer> breaks(String word, int least) {
    String marked = "." + word + ".";
    byte[] highest = new byte[marked.length() + 1];
    for (int from = 0; from < marked.length(); from++) {
      int end = Math.min(marked.length(), from + longest);
      for (int to = from + 1; to <= end; to++) {
        byte[] here = levels.get(marked.substring(from, to));
        for (int i = 0; here != null && i <= to - from; i++) {
          highest[from + i] = (byte) Math.max(highest[from + i], here[i]);
        }
      }
    }
    List<Integer> breaks = new ArrayList<>();
    for (int at = least; at <= word.length() - least; at++) {
      if (highest[at + 1] % 2 == 1) {
        breaks.add(at);
      }
    }
    return breaks;
  }
}
