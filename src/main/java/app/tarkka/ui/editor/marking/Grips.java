package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Spot;
import java.util.List;

/** Where a mark can be taken hold of, and what becomes of it when a grip is drawn elsewhere. */
final class Grips {
  private Grips() {}

  /** None for a number, which is only moved. */
  static List<Spot> of(Mark mark) {
    return switch (mark) {
      case Mark.Arrow arrow -> List.of(arrow.from(), arrow.to());
      case Mark.Ring ring -> of(ring.area());
      case Mark.Blackout blackout -> of(blackout.area());
      case Mark.Numeral _ -> List.of();
    };
  }

  /** The corners, each opposite to the one after the next. */
  static List<Spot> of(Area area) {
    Spot from = area.from();
    Spot to = area.to();
    return List.of(from, new Spot(to.x(), from.y()), to, new Spot(from.x(), to.y()));
  }

  static Mark drawn(Mark mark, int grip, Spot to) {
    return switch (mark) {
      case Mark.Arrow arrow ->
          grip == 0
              ? new Mark.Arrow(to, arrow.to(), arrow.ink())
              : new Mark.Arrow(arrow.from(), to, arrow.ink());
      case Mark.Ring ring -> new Mark.Ring(drawn(ring.area(), grip, to), ring.ink());
      case Mark.Blackout blackout -> new Mark.Blackout(drawn(blackout.area(), grip, to));
      case Mark.Numeral number -> new Mark.Numeral(to, number.number(), number.ink());
    };
  }

  static Area drawn(Area area, int grip, Spot to) {
    return Area.between(of(area).get((grip + 2) % 4), to);
  }

  /** Made larger or smaller by the keyboard: an arrow at its tip, an area at a corner. */
  static Mark sized(Mark mark, int dx, int dy) {
    return switch (mark) {
      case Mark.Arrow arrow -> new Mark.Arrow(arrow.from(), arrow.to().by(dx, dy), arrow.ink());
      case Mark.Ring ring -> new Mark.Ring(ring.area().sized(dx, dy), ring.ink());
      case Mark.Blackout blackout -> new Mark.Blackout(blackout.area().sized(dx, dy));
      case Mark.Numeral number -> number;
    };
  }
}
