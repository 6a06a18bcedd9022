package app.tarkka.paper.manual;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Content;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.CutText;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Item;
import app.tarkka.paper.layout.LinkTo;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The contents of a book: as high whether the page numbers are known or not. */
record Contents(Typesetter typesetter, Words words) {
  private static final Style TEXT = Style.regular(11);
  private static final float NUMBER = mm(9);
  private static final float CODE = mm(26);
  private static final float PAGE = mm(14);
  private static final int TITLE_LINES = 3;
  private static final String NO_PAGE = "–";
  private static final String UNKNOWN = "0";

  /**
   * @param pages on which the introduction begins where there is one, then the chapters, and after
   *     them the history; none while that is not known
   */
  List<Block> blocks(Book book, List<Integer> pages) {
    List<Block> blocks = new ArrayList<>();
    Iterator<Integer> known = pages.iterator();
    if (!book.manual().introduction().isBlank()) {
      blocks.add(line("", "", words.say("manual.introduction"), page(known)));
    }
    int number = 0;
    for (Book.Entry entry : book.entries()) {
      switch (entry) {
        case Book.Entry.Heading(String text) -> {
          blocks.add(new Gap(mm(4)));
          blocks.add(typesetter.text(text, Style.bold(12)).as(Tag.H2).withNext());
        }
        case Book.Entry.Chapter(var revision, var wording, _) ->
            blocks.add(
                line(
                    Integer.toString(++number),
                    revision.content().code(),
                    wording.read(),
                    page(known)));
        case Book.Entry.LeftOut(String code, String title, boolean withdrawn) ->
            blocks.add(
                line(
                    "",
                    code,
                    words.say(withdrawn ? "manual.withdrawn" : "manual.notYet", title),
                    NO_PAGE));
      }
    }
    if (number > 0) {
      blocks.add(new Gap(mm(4)));
      blocks.add(line("", "", words.say("manual.history"), page(known)));
    }
    return blocks;
  }

  private static String page(Iterator<Integer> known) {
    return known.hasNext() ? known.next().toString() : UNKNOWN;
  }

  /** With its title divided as its own language divides words. */
  private Block line(String number, String code, Content content, String page) {
    Typesetter own = typesetter.in(Locale.forLanguageTag(content.language()));
    return line(number, code, content.title(), page, text -> own.text(spans(text)));
  }

  private Block line(String number, String code, String title, String page) {
    return line(number, code, title, page, text -> typesetter.text(text, TEXT));
  }

  private static List<Span> spans(String text) {
    return List.of(new Span(text, TEXT));
  }

  /** Leads to its page, where it has one. */
  private Block line(
      String number, String code, String title, String page, Function<String, TextBlock> setting) {
    Block line =
        new Columns(
            List.of(
                Columns.Column.fixed(NUMBER, typesetter.text(number, TEXT.bold())),
                Columns.Column.fixed(CODE, typesetter.text(code, TEXT)),
                Columns.Column.rest(new CutText(title, TITLE_LINES, setting)),
                Columns.Column.fixed(PAGE, typesetter.text(page, TEXT.bold()).right())),
            mm(2));
    boolean leads = !page.equals(NO_PAGE) && !page.equals(UNKNOWN);
    String said = words.say("manual.leadsTo", (code + " " + title).strip(), page);
    return new Item(leads ? new LinkTo(line, Integer.parseInt(page), said) : line);
  }
}
