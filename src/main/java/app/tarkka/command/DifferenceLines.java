package app.tarkka.command;

import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.paper.PictureWords;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes;
import app.tarkka.paper.difference.Folding;
import app.tarkka.paper.difference.RevisionFacts;
import app.tarkka.paper.difference.RevisionPair;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** A difference as plain lines: [-taken out-] {+put in+}, as word differences are written. */
record DifferenceLines(Words words, PrintWriter out) {

  void print(RevisionPair pair, boolean all) {
    out.println(pair.code() + " " + pair.title());
    side("−", pair.before());
    side("+", pair.after());
    Changes changes = pair.changes();
    out.println(changes.summary());
    if (!changes.twice().isEmpty()) {
      out.println();
      out.println("! " + words.say("diff.lookTwice"));
      changes.twice().forEach(one -> out.println("  " + one.where() + ": " + one.what()));
    }
    out.println();
    changes.document().forEach(detail -> out.println("  " + detail(detail)));
    for (Folding.Item item : Folding.of(changes.lines(), _ -> all)) {
      switch (item) {
        case Folding.Shown shown -> line(shown.line());
        case Folding.Folded folded -> out.println("  … " + folded.said(words));
      }
    }
  }

  private void side(String sign, RevisionFacts facts) {
    out.println(
        sign
            + " "
            + facts.name()
            + " · "
            + facts.state()
            + " · "
            + String.join(" · ", facts.people()));
  }

  private void line(Changes.Line line) {
    String said = line.words().isEmpty() ? "" : "[" + String.join(", ", line.words()) + "] ";
    String number = line.number().isEmpty() ? "" : line.number() + " ";
    out.println(line.mark() + " " + said + number + pieces(line.text()));
    line.details().forEach(detail -> out.println("    " + detail(detail)));
  }

  private String detail(Changes.Detail detail) {
    return detail.name()
        + ": "
        + switch (detail) {
          case Changes.Said said -> said.value();
          case Changes.FromTo pair -> pair.before() + " → " + pair.after();
          case Changes.Worded worded -> pieces(worded.pieces());
          case Changes.Pictured pictured ->
              new PictureWords(words).change(pictured.before(), pictured.after());
        };
  }

  private static String pieces(List<Piece> pieces) {
    boolean whole = pieces.size() == 1;
    return pieces.stream()
        .map(
            piece ->
                switch (piece.kind()) {
                  case SAME -> piece.text();
                  case REMOVED -> whole ? piece.text() : "[-" + piece.text() + "-]";
                  case ADDED -> whole ? piece.text() : "{+" + piece.text() + "+}";
                })
        .collect(Collectors.joining());
  }
}
