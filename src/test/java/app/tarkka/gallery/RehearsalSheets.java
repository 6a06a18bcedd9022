package app.tarkka.gallery;

import app.tarkka.document.DocumentId;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.rehearsal.RehearsalBench;
import java.util.Locale;
import javafx.scene.Parent;

/** A draft that is tried out, between the screens of its run. */
final class RehearsalSheets {
  private final RehearsalBench bench;

  RehearsalSheets(String language) {
    bench = new RehearsalBench(new TestWorkbench(Locale.of(language)), new DocumentId("draft"));
  }

  Parent toCheck() {
    return bench.pause(2, true);
  }

  Parent over() {
    return bench.pause(0, false);
  }

  Parent refused() {
    return bench.refused();
  }
}
