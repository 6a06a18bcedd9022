package app.tarkka.ui.printing;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import java.util.List;

/** Something that can be printed. Its calls read the library and take their time. */
public interface PrintSource {
  /** What it can be printed as, the usual kind first. */
  List<SheetKind> kinds();

  Paper compose(SheetKind kind, PaperSize size);
}
