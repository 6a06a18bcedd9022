package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import java.util.Optional;

/** The colour of a mark; what is blacked out has none to choose. */
final class Recolouring {
  private Recolouring() {}

  static Mark of(Mark mark, Ink ink) {
    return switch (mark) {
      case Mark.Arrow arrow -> new Mark.Arrow(arrow.from(), arrow.to(), ink);
      case Mark.Ring ring -> new Mark.Ring(ring.area(), ink);
      case Mark.Numeral number -> new Mark.Numeral(number.at(), number.number(), ink);
      case Mark.Blackout blackout -> blackout;
    };
  }

  static Optional<Ink> ink(Mark mark) {
    return switch (mark) {
      case Mark.Arrow arrow -> Optional.of(arrow.ink());
      case Mark.Ring ring -> Optional.of(ring.ink());
      case Mark.Numeral number -> Optional.of(number.ink());
      case Mark.Blackout _ -> Optional.empty();
    };
  }
}
