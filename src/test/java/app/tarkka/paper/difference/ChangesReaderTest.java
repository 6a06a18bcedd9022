package app.tarkka.paper.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.WordDifference.Piece;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.testkit.TwoRevisions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChangesReaderTest {
  private static final Words ENGLISH = Words.in(SheetLanguage.ENGLISH);
  private final Changes changes = read(TwoRevisions.before(), TwoRevisions.after());

  @Test
  void sumsUpWhatBecameOfTheLines() {
    assertEquals("1 added · 1 removed · 2 changed · 1 moved", changes.summary());
  }

  @Test
  void saysEachLineInReadingOrderWithItsFateAndNumber() {
    assertEquals(
        List.of(
            " Prepare",
            "1.1 Put on gloves.",
            "Removed 1.2 Clean the face of the cover.",
            "Moved 2.4 → 1.2 Stick on the label.",
            " Close",
            "Changed 2.1 Torque the bolts.",
            "Changed 2.2 Fit the cover with [six]{eight} bolts{, crosswise}.",
            "2.3 Pour in the oil.",
            "Added 2.4 Turn the shaft by hand."),
        changes.lines().stream().map(ChangesReaderTest::shown).toList());
  }

  @Test
  void saysALimitFromAndTo() {
    Changes.Line bolts = changes.lines().get(5);
    assertEquals(
        List.of(
            new Changes.FromTo(
                "Limits", "12\u00A0–\u00A013\u00A0N·m", "12\u00A0–\u00A014\u00A0N·m"),
            new Changes.FromTo("Who signs", "Checked blind", "Performed")),
        bolts.details());
  }

  @Test
  void saysOfAStepThatCameWhatItAsks() {
    assertEquals(
        List.of(new Changes.Said("Notices", "WARNING: Pinch point.")),
        changes.lines().getLast().details());
  }

  @Test
  void saysFirstWhatIsEasilyReadOver() {
    assertEquals(
        List.of(
            "2.1 Torque the bolts: a weaker sign-off: Checked blind → Performed",
            "2.1 Torque the bolts: wider limits: 12 – 13 N·m → 12 – 14 N·m",
            "2.2 Fit the cover with eight bolts, crosswise: no longer a key step"),
        changes.twice().stream()
            .map(one -> (one.where() + ": " + one.what()).replace('\u00A0', ' '))
            .toList());
    assertEquals(5, changes.twice().getFirst().line());
  }

  @Test
  void foldsAwayWhatStayedAndKeepsTheHeadingAboveAChange() {
    List<Folding.Item> items = Folding.of(changes.lines(), _ -> false);
    assertEquals(9, items.size());
    assertEquals(new Folding.Folded(1, 1), items.get(1));
    assertEquals("1 line as before", new Folding.Folded(1, 1).said(ENGLISH));
    assertEquals("7 lines as before", new Folding.Folded(1, 7).said(ENGLISH));
    List<Folding.Item> open = Folding.of(changes.lines(), from -> from == 1);
    assertTrue(open.get(1) instanceof Folding.Shown);
    assertEquals(
        IntStream.range(0, 9).boxed().toList(),
        Folding.of(changes.lines(), _ -> true).stream()
            .map(item -> ((Folding.Shown) item).index())
            .toList());
  }

  @Test
  void saysThatNothingDiffers() {
    Changes none = read(TwoRevisions.before(), TwoRevisions.before());
    assertTrue(none.isEmpty());
    assertEquals("Nothing differs", none.summary());
  }

  @Test
  void saysInFinnishWhatChanged() {
    Changes finnish =
        ChangesReader.read(
            Difference.between(TwoRevisions.before(), TwoRevisions.after()),
            Words.in(SheetLanguage.FINNISH));
    assertEquals("1 lisätty · 1 poistettu · 2 muutettu · 1 siirretty", finnish.summary());
    assertFalse(finnish.twice().isEmpty());
  }

  private static Changes read(Content before, Content after) {
    return ChangesReader.read(Difference.between(before, after), ENGLISH);
  }

  private static String shown(Changes.Line line) {
    String words = line.words().isEmpty() ? "" : String.join("+", line.words()) + " ";
    return words + line.number() + " " + pieces(line.text());
  }

  private static String pieces(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                pieces.size() == 1
                    ? piece.text()
                    : switch (piece.kind()) {
                      case SAME -> piece.text();
                      case REMOVED -> "[" + piece.text() + "]";
                      case ADDED -> "{" + piece.text() + "}";
                    })
        .collect(Collectors.joining());
  }
}
