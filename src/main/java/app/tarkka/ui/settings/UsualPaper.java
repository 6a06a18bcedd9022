package app.tarkka.ui.settings;

import app.tarkka.paper.PaperSize;
import java.util.Optional;

/** The paper that sheets begin with. */
enum UsualPaper {
  COUNTRY,
  A4,
  LETTER;

  Optional<PaperSize> size() {
    return switch (this) {
      case COUNTRY -> Optional.empty();
      case A4 -> Optional.of(PaperSize.A4);
      case LETTER -> Optional.of(PaperSize.LETTER);
    };
  }

  static UsualPaper of(Optional<PaperSize> size) {
    return size.map(one -> one == PaperSize.A4 ? A4 : LETTER).orElse(COUNTRY);
  }
}
