package app.tarkka.ui.kit.difference;

import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.paper.PictureWords;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A change for whoever hears it: what was struck through and underlined is said. */
record Spoken(Words words) {

  String of(Changes.Line line) {
    Stream<String> head =
        Stream.of(String.join(", ", line.words()), line.number(), pieces(line.text()));
    return Stream.concat(head, line.details().stream().map(this::of))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(". "));
  }

  String of(Changes.Detail detail) {
    String said =
        switch (detail) {
          case Changes.Said one -> one.value();
          case Changes.FromTo pair -> pair.before() + " → " + pair.after();
          case Changes.Worded worded -> pieces(worded.pieces());
          case Changes.Pictured pictured ->
              new PictureWords(words).change(pictured.before(), pictured.after());
        };
    return detail.name() + ": " + said;
  }

  private String pieces(List<Piece> pieces) {
    if (pieces.size() == 1) {
      return pieces.getFirst().text();
    }
    return pieces.stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case REMOVED -> " (" + words.say("diff.out", piece.text()) + ") ";
                  case ADDED -> " (" + words.say("diff.in", piece.text()) + ") ";
                })
        .collect(Collectors.joining());
  }
}
