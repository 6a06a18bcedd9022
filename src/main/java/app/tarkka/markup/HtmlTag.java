package app.tarkka.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One tag of HTML within a text.
 *
 * @param name of the element in lower case; empty for a comment
 * @param edge which end of the element it is
 * @param literal as it was written
 */
record HtmlTag(String name, Edge edge, String literal) {
  private static final Pattern TAG = Pattern.compile("(?s)<(/?)([A-Za-z][A-Za-z0-9-]*)(.*)>");
  private static final Pattern ALTERNATIVE =
      Pattern.compile("(?is)\\salt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private static final Map<String, Mark> MARKS =
      Map.ofEntries(
          Map.entry("b", Mark.STRONG),
          Map.entry("strong", Mark.STRONG),
          Map.entry("i", Mark.EMPHASIS),
          Map.entry("em", Mark.EMPHASIS),
          Map.entry("u", Mark.UNDERLINED),
          Map.entry("ins", Mark.UNDERLINED),
          Map.entry("code", Mark.CODE),
          Map.entry("samp", Mark.CODE),
          Map.entry("tt", Mark.CODE),
          Map.entry("kbd", Mark.KEY),
          Map.entry("sup", Mark.RAISED),
          Map.entry("sub", Mark.LOWERED));

  /** After these a browser begins a new line. */
  private static final Set<String> LINES =
      Set.of(
          "p",
          "div",
          "li",
          "tr",
          "dt",
          "dd",
          "summary",
          "figcaption",
          "caption",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  /**
   * Other elements of HTML (its living standard, section 4) that people write in Markdown. Anything
   * else in angle brackets, such as {@code <hostname>} or {@code <time>}, is rather a place to fill
   * in, and what the author wants to be read.
   */
  private static final Set<String> OTHERS =
      Set.of(
          "a",
          "abbr",
          "article",
          "aside",
          "audio",
          "big",
          "br",
          "center",
          "cite",
          "col",
          "colgroup",
          "del",
          "details",
          "dfn",
          "dl",
          "figure",
          "font",
          "hr",
          "iframe",
          "img",
          "mark",
          "nav",
          "ol",
          "picture",
          "q",
          "s",
          "script",
          "section",
          "small",
          "span",
          "strike",
          "style",
          "svg",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "ul",
          "var",
          "video",
          "wbr");

  /** Which end of an element a tag is. */
  enum Edge {
    OPENS,
    CLOSES
  }

  /** The tag, or none when it is no tag of HTML and stays text. */
  static Optional<HtmlTag> in(String literal) {
    Matcher tag = TAG.matcher(literal);
    if (!tag.matches()) {
      return Optional.of(new HtmlTag("", Edge.CLOSES, literal));
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean known = MARKS.containsKey(name) || LINES.contains(name) || OTHERS.contains(name);
    Edge edge = tag.group(1).isEmpty() ? Edge.OPENS : Edge.CLOSES;
    return known ? Optional.of(new HtmlTag(name, edge, literal)) : Optional.empty();
  }

  /** What it does to the text inside it. */
  @Nullable Mark mark() {
    return MARKS.get(name);
  }

  boolean opens() {
    return edge == Edge.OPENS;
  }

  boolean breaksLine() {
    return name.equals("br") || (!opens() && LINES.contains(name));
  }

  /** The words that stand for a picture; empty for any other tag. */
  String words() {
    Matcher words = ALTERNATIVE.matcher(literal);
    if (!name.equals("img") || !words.find()) {
      return "";
    }
    for (int group = 1; group <= 3; group++) {
      if (words.group(group) != null) {
        return words.group(group);
      }
    }
    return "";
  }
}
