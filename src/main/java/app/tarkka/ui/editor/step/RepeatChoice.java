package app.tarkka.ui.editor.step;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Repeat;

/** The ways in which a section can be done for pieces, as an author chooses among them. */
public enum RepeatChoice {
  ONCE,
  ALL,
  FIXED,
  EVERY_KTH,
  ISO_2859;

  static RepeatChoice of(Repeat repeat) {
    return switch (repeat) {
      case Repeat.Once _ -> ONCE;
      case Repeat.Pieces _ -> ALL;
      case Repeat.Fixed _ -> FIXED;
      case Repeat.EveryKth _ -> EVERY_KTH;
      case Repeat.Sampled _ -> ISO_2859;
    };
  }

  /** What the choice begins with: the figures that the trade uses most. */
  Repeat first() {
    return switch (this) {
      case ONCE -> new Repeat.Once();
      case ALL -> new Repeat.Pieces();
      case FIXED -> new Repeat.Fixed(5, 0, Repeat.Failing.COUNTS);
      case EVERY_KTH -> new Repeat.EveryKth(10, 0, Repeat.Failing.COUNTS);
      case ISO_2859 -> new Repeat.Sampled(InspectionLevel.II, Aql.A1_0, Repeat.Failing.COUNTS);
    };
  }
}
