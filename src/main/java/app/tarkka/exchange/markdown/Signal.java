package app.tarkka.exchange.markdown;

import app.tarkka.document.Notice;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and signs that open a notice. Levels follow ANSI Z535.6 where the word is one of its
 * own; the others go to the nearest.
 */
final class Signal {
  private static final Map<String, Notice.Level> WORDS =
      Map.ofEntries(
          Map.entry("danger|error|gefahr|vaara|hengenvaara|bahaya|危险|致命", Notice.Level.DANGER),
          Map.entry(
              "warning|attention|warnung|varoitus|peringatan|awas|警告|avertissement|advertencia",
              Notice.Level.WARNING),
          Map.entry("caution|vorsicht|varo|hati-hati|小心|当心|precaución", Notice.Level.CAUTION),
          Map.entry(
              "notice|important|achtung|huomio|tärkeää|perhatian|penting|注意|重要|failure|bug",
              Notice.Level.NOTICE),
          Map.entry(
              "note|info|tip|hint|hinweis|huom|huomautus|vinkki|catatan|tips|提示|说明|备注|小贴士"
                  + "|quote|abstract|summary|success|question|example|seealso|remarque|nota",
              Notice.Level.NOTE));

  private static final Map<String, Notice.Level> SIGNS =
      Map.of(
          "☠|⛔|🛑|🚫", Notice.Level.DANGER,
          "⚠", Notice.Level.WARNING,
          "❗|❕|‼", Notice.Level.NOTICE,
          "💁|ℹ|💡|📝|🔍|✅|🎓|🤔|📌", Notice.Level.NOTE);

  private static final String ANY =
      WORDS.keySet().stream().sorted().collect(Collectors.joining("|"));
  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(?<open>\\*\\*|__|\\*|_|)(?<word>"
              + ANY
              + ")(?!\\p{L})(?<in>\\s*[:：!！]?)(?<close>\\*\\*|__|\\*|_|)"
              + "(?<out>\\s*[:：]?)\\s*(?<rest>.*)",
          Pattern.DOTALL);
  private static final Pattern HAZARD =
      Pattern.compile(
          "(?iu)(\\*\\*|__)[^*_]*(hazard|vaara|bahaya|危险)\\s*[:：]?\\1\\s*[:：]?\\s*\\S.*");
  private static final Pattern GITHUB =
      Pattern.compile("(?iu)\\[!(" + ANY + ")\\]\\s*(.*)", Pattern.DOTALL);

  private Signal() {}

  /** A text that opens with a signal word and a colon, or with one in bold. */
  static Optional<Notice> word(String text) {
    Matcher matcher = WORD.matcher(text);
    if (HAZARD.matcher(text).matches()) {
      return Optional.of(new Notice(Notice.Level.WARNING, text));
    }
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String open = matcher.group("open");
    String close = matcher.group("close");
    boolean colon = !matcher.group("in").isBlank() || !matcher.group("out").isBlank();
    boolean bold = open.length() == 2 && open.equals(close);
    String rest = matcher.group("rest").strip();
    if (rest.isEmpty() || !(colon || bold)) {
      return Optional.empty();
    }
    if (!open.isEmpty() && close.isEmpty()) {
      // The whole line is bold: **Note: mind the step.**
      rest = rest.endsWith(open) ? rest.substring(0, rest.length() - open.length()) : open + rest;
    }
    return Optional.of(new Notice(level(matcher.group("word")), rest));
  }

  /** A text that opens with a sign such as ⚠️. */
  static Optional<Notice> sign(String text) {
    for (Map.Entry<String, Notice.Level> entry : SIGNS.entrySet()) {
      for (String sign : entry.getKey().split("\\|")) {
        if (text.startsWith(sign)) {
          String rest = text.substring(sign.length()).replaceFirst("^\\uFE0F", "").strip();
          Optional<Notice> named = word(rest);
          return named.isPresent()
              ? named
              : Optional.of(new Notice(entry.getValue(), rest)).filter(n -> !n.text().isEmpty());
        }
      }
    }
    return Optional.empty();
  }

  /** GitHub's {@code [!WARNING]} at the top of a quotation. */
  static Optional<Notice> github(String text) {
    Matcher matcher = GITHUB.matcher(text);
    return matcher.matches()
        ? Optional.of(new Notice(level(matcher.group(1)), matcher.group(2).strip()))
        : Optional.empty();
  }

  /** What a signal word means; a word that is none means a note. */
  static Notice.Level level(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(entry -> ("|" + entry.getKey() + "|").contains("|" + lower + "|"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Notice.Level.NOTE);
  }
}
