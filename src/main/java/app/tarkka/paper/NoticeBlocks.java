package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Notice;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.paper.text.MarkdownBlocks;
import java.util.List;

/** Hazard notices: told apart by word, weight and hatch, and never by colour (P5). */
public final class NoticeBlocks {
  private static final Style TEXT = Style.regular(11);

  private final Typesetter typesetter;
  private final Words words;
  private final Style style;

  public NoticeBlocks(Typesetter typesetter, Words words) {
    this(typesetter, words, TEXT);
  }

  public NoticeBlocks(Typesetter typesetter, Words words, Style style) {
    this.typesetter = typesetter;
    this.words = words;
    this.style = style;
  }

  public Block of(Notice notice) {
    Block text =
        Stack.of(
            1,
            List.of(
                typesetter.text(words.say("notice." + notice.level().token()), style.bold()),
                new MarkdownBlocks(typesetter, style).ofStep(List.of(), notice.text())));
    float band = mm(6);
    float padding = mm(2);
    return switch (notice.level()) {
      case DANGER -> new Frame(text, 2.2f, band, 3.6f, padding);
      case WARNING -> new Frame(text, 1.5f, band, 6, padding);
      case CAUTION -> new Frame(text, 1, band, 11, padding);
      case NOTICE -> Frame.plain(text, 0.75f, padding);
      case NOTE -> new Frame(text, 0, 2, 0, mm(1.5));
    };
  }
}
