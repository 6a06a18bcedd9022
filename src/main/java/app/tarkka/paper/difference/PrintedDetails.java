package app.tarkka.paper.difference;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Media;
import app.tarkka.document.difference.WordDifference.Kind;
import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** What is told of a line, on paper: struck through and underlined, never by a grey alone. */
final class PrintedDetails {
  private static final Style BODY = Style.regular(10);
  private static final Style HEAD = Style.bold(10);

  private final Typesetter typesetter;
  private final Words words;
  private final PictureBlocks pictures;

  PrintedDetails(Typesetter typesetter, Words words, PictureBlocks pictures) {
    this.typesetter = typesetter;
    this.words = words;
    this.pictures = pictures;
  }

  Block of(Changes.Detail detail) {
    return switch (detail) {
      case Changes.Said said -> named(said.name(), List.of(new Span(said.value(), BODY)));
      case Changes.FromTo pair ->
          named(
              pair.name(),
              List.of(
                  new Span(pair.before(), BODY.struck()),
                  new Span(" → ", BODY),
                  new Span(pair.after(), HEAD.underlined())));
      case Changes.Worded worded -> named(worded.name(), spans(worded.pieces(), BODY));
      case Changes.Pictured pictured -> pictured(pictured);
    };
  }

  Block pieces(List<Piece> pieces, Style style) {
    return typesetter.text(spans(pieces, style));
  }

  private Block named(String name, List<Span> said) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(name + ": ", HEAD));
    spans.addAll(said);
    return typesetter.text(spans);
  }

  private static List<Span> spans(List<Piece> pieces, Style style) {
    List<Span> spans = new ArrayList<>();
    Kind last = Kind.SAME;
    for (Emphasis.Part part : Emphasis.of(pieces)) {
      // What was taken out does not run into what was put in its place.
      if (last == Kind.REMOVED && part.kind() == Kind.ADDED) {
        spans.add(new Span(" ", style));
      }
      last = part.kind();
      Style own = part.strong() ? style.bold() : style;
      spans.add(
          new Span(
              part.text(),
              switch (part.kind()) {
                case SAME -> own;
                case REMOVED -> own.struck();
                case ADDED -> own.bold().underlined();
              }));
    }
    return spans;
  }

  private Block pictured(Changes.Pictured pictured) {
    return Stack.of(
        2,
        List.of(
            typesetter.text(pictured.name() + ":", HEAD),
            new Columns(
                List.of(
                    Columns.Column.rest(side("diff.before", pictured.before())),
                    Columns.Column.rest(side("diff.after", pictured.after()))),
                mm(4))));
  }

  private Block side(String key, List<Media> media) {
    List<Block> shown = new ArrayList<>();
    shown.add(typesetter.text(words.say(key), Style.regular(9)));
    if (media.isEmpty()) {
      shown.add(typesetter.text(words.say("diff.noPicture"), BODY));
    }
    media.forEach(one -> shown.add(pictures.of(one)));
    return Stack.of(3, shown);
  }
}
