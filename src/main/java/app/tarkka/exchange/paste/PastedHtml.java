package app.tarkka.exchange.paste;

import app.tarkka.markup.PlainLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML of Word, LibreOffice, Google Docs, spreadsheets and web pages. */
final class PastedHtml {
  private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]{0,60}level(\\d)");
  private static final Pattern WORD_HEADING =
      Pattern.compile("(?i)mso-outline-level:\\s*\\d|^Mso(Heading\\d|Title)$");
  private static final String NOT_SHOWN =
      "script, style, head, noscript, template, svg, [style*=display:none], [hidden],"
          + " [style*=mso-list:Ignore], [style*='mso-list: Ignore']";
  private static final int DEEPEST = 100;
  private static final String LINES = "p, div, h1, h2, h3, h4, h5, h6";
  private static final Set<String> LISTS = Set.of("ul", "ol", "menu");

  private final List<PastedLine> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /** The level of the words that are being gathered. */
  private int level = 1;

  private final Counting counting;

  private PastedHtml(Document document) {
    counting = new Counting(document.select(LINES).stream().map(Element::ownText));
  }

  static Pasted read(String html) {
    Document document = Jsoup.parse(html);
    if (isDeeperThanPeopleWrite(document)) {
      return PastedText.read(linesOf(document));
    }
    document.select(NOT_SHOWN).remove();
    List<Element> tables =
        document.select("table").stream()
            .filter(
                table -> table.parents().stream().noneMatch(p -> p.normalName().equals("table")))
            .toList();
    if (tables.size() == 1 && isAll(document, tables.getFirst())) {
      List<List<String>> rows = HtmlTable.rows(tables.getFirst());
      if (rows.stream().anyMatch(row -> row.size() > 1)) {
        return new Pasted.Table(rows.stream().limit(Pasted.MOST).toList());
      }
    }
    PastedHtml reader = new PastedHtml(document);
    reader.children(document.body(), 1);
    reader.end();
    return new Pasted.Lines(reader.lines.stream().limit(Pasted.MOST).toList());
  }

  /** What is nested a hundredfold is read at each of its depths, and no person wrote it. */
  private static boolean isDeeperThanPeopleWrite(Document document) {
    boolean[] deep = {false};
    document.traverse((_, depth) -> deep[0] |= depth > DEEPEST);
    return deep[0];
  }

  private static String linesOf(Document document) {
    StringBuilder text = new StringBuilder();
    document.traverse(
        (node, _) -> {
          if (node instanceof TextNode words) {
            text.append(words.getWholeText());
          } else if (node instanceof Element part
              && (part.isBlock() || part.nameIs("br"))
              && !text.isEmpty()
              && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
          }
        });
    return text.toString();
  }

  private static boolean isAll(Document document, Element table) {
    return PastedLine.tidy(document.body().text()).equals(PastedLine.tidy(table.text()));
  }

  private void children(Element parent, int at) {
    for (Node child : parent.childNodes()) {
      switch (child) {
        case TextNode text -> words.append(text.getWholeText());
        case Element element -> element(element, at);
        default -> {}
      }
    }
  }

  private void element(Element element, int at) {
    String name = element.normalName();
    if (LISTS.contains(name)) {
      end();
      children(element, depth(element));
      end();
      level = at;
    } else if (name.equals("li")) {
      end();
      level = Math.max(depth(element), 1);
      children(element, level);
      end();
    } else if (name.equals("table")) {
      end();
      HtmlTable.rows(element)
          .forEach(
              row ->
                  add(
                      at,
                      String.join(" · ", row.stream().filter(cell -> !cell.isBlank()).toList())));
    } else if (name.matches("h[1-6]") || isWordHeading(element)) {
      end();
      add(0, withoutMarker(element.text()));
      level = 1;
    } else if (name.equals("br")) {
      lineBreak(element);
    } else if (element.isBlock() && !isOnlyInlineInItem(element)) {
      block(element, at);
    } else if (isBold(element, name)) {
      bold(element, at);
    } else {
      children(element, at);
    }
  }

  /** A paragraph in an item belongs to the item; elsewhere each is a line. */
  private static boolean isOnlyInlineInItem(Element element) {
    Element parent = element.parent();
    return parent != null
        && parent.normalName().equals("li")
        && element.select("ul, ol, table").isEmpty()
        && element.previousElementSibling() == null;
  }

  private void block(Element element, int at) {
    end();
    Optional<Integer> word = wordLevel(element);
    level = word.orElse(at);
    children(element, level);
    String text = withoutMarker(words.toString());
    words.setLength(0);
    words.append(text);
    end();
    level = at;
  }

  /** In an item a break is a space; elsewhere people part lines with it. */
  private void lineBreak(Element element) {
    if (element.closest("li, td") == null) {
      int here = level;
      end();
      level = here;
    } else {
      words.append(' ');
    }
  }

  private static boolean isBold(Element element, String name) {
    String style = element.attr("style").replace(" ", "");
    return (name.equals("b") || name.equals("strong")) && !style.contains("font-weight:normal");
  }

  private void bold(Element element, int at) {
    String inner = PastedLine.tidy(element.text());
    Element whole = element.closest("p, li, div, td");
    boolean all = whole == null || PastedLine.tidy(whole.ownText() + element.text()).equals(inner);
    if (inner.isEmpty() || all || !element.select("p, div, li, br").isEmpty()) {
      children(element, at);
    } else {
      words.append(element.text().startsWith(" ") ? " **" : "**").append(inner).append("**");
    }
  }

  private static Optional<Integer> wordLevel(Element element) {
    Matcher matcher = WORD_LEVEL.matcher(element.attr("style"));
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }

  private static boolean isWordHeading(Element element) {
    return element.normalName().equals("p")
        && (WORD_HEADING.matcher(element.className()).find()
            || WORD_HEADING.matcher(element.attr("style")).find());
  }

  private static int depth(Element element) {
    int lists = LISTS.contains(element.normalName()) ? 1 : 0;
    return lists
        + (int) element.parents().stream().filter(p -> LISTS.contains(p.normalName())).count();
  }

  private String withoutMarker(String text) {
    Optional<ListMarker> marker = counting.of(text);
    marker.ifPresent(counting::passed);
    return marker.map(ListMarker::rest).orElse(text);
  }

  private void end() {
    String text = words.toString();
    words.setLength(0);
    add(level, text);
  }

  /** A sign that would be taken for a mark is written so that it is none. */
  private void add(int at, String text) {
    PastedLine line = new PastedLine(at, text);
    if (!line.text().isEmpty()) {
      boolean meant = line.text().contains("**");
      boolean same = meant || PlainLine.of(line.text()).equals(line.text());
      lines.add(
          same ? line : new PastedLine(at, line.text().replaceAll("([*_`<\\[\\\\])", "\\\\$1")));
    }
  }
}
