package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import java.util.Optional;

/** New marks: as a tool draws them between two spots, or as large as usual around one. */
final class Sketches {
  private static final int HALF = 1000;

  private Sketches() {}

  /** Nothing from a tool that draws no mark. */
  static Optional<Mark> between(Tool tool, Spot from, Spot to, Ink ink, Marking on) {
    return switch (tool) {
      case ARROW -> Optional.of(new Mark.Arrow(from, to, ink));
      case RING -> Optional.of(new Mark.Ring(Area.between(from, to), ink));
      case BLACKOUT -> Optional.of(new Mark.Blackout(Area.between(from, to)));
      case NUMBER -> Optional.of(new Mark.Numeral(to, on.nextNumber(), ink));
      case SELECT, CROP -> Optional.empty();
    };
  }

  /** An arrow ends there; everything else has its middle there. */
  static Optional<Mark> at(Tool tool, Spot spot, Ink ink, Marking on) {
    return switch (tool) {
      case ARROW -> between(tool, spot.by(-2 * HALF, 2 * HALF), spot, ink, on);
      case RING, BLACKOUT, NUMBER, SELECT, CROP ->
          between(
              tool,
              spot.by(-HALF, -HALF),
              tool == Tool.NUMBER ? spot : spot.by(HALF, HALF),
              ink,
              on);
    };
  }
}
