package app.tarkka.gallery;

import app.tarkka.run.RunFilter;
import app.tarkka.run.RunId;
import app.tarkka.testkit.LastLook;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.records.RecordBench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Records that are searched, chosen, compared and to be released. */
final class RecordsSheets {
  private final TestLibrary shop;
  private final List<RunId> runs = new ArrayList<>();

  /** Looked over before they leave, more than once. */
  private final List<RunId> again = new ArrayList<>();

  private RecordsSheets() {
    try {
      shop = TestLibrary.in(Files.createTempDirectory("records"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ShopDay day =
        new ShopDay(
            shop,
            shop.effective(TestContents.sandwich().toBuilder().release(true).build()).document());
    runs.add(day.completed("Order 118"));
    runs.add(day.held("Order 118"));
    runs.add(day.open("order  118"));
    LastLook last = new LastLook(shop);
    again.add(last.changed("Order 130"));
    again.add(last.refused("Order 131"));
    last.closed(again.getLast(), "Looked at five of the next ones: all are tight");
    for (int order = 120; order < 126; order++) {
      runs.add(day.completed("Order " + order));
    }
  }

  static Map<String, Supplier<Parent>> all() {
    List<RecordsSheets> made = new ArrayList<>();
    Supplier<RecordsSheets> once =
        () -> {
          if (made.isEmpty()) {
            made.add(new RecordsSheets());
          }
          return made.getFirst();
        };
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    for (String language : List.of("en", "fi", "id")) {
      all.put("records-searched-" + language, () -> once.get().searched(language));
      all.put("records-compared-" + language, () -> once.get().compared(language));
      all.put("records-last-look-" + language, () -> once.get().lastLook(language));
      all.put("records-made-again-" + language, () -> once.get().madeAgain(language));
      all.put("records-to-release-" + language, () -> once.get().toRelease(language));
    }
    return all;
  }

  private Parent searched(String language) {
    return RecordBench.searched(workbench(language), shop, RunFilter.Mark.CORRECTED, "1.2", 2);
  }

  private Parent compared(String language) {
    return RecordBench.compared(workbench(language), shop, runs.get(0), runs.get(1));
  }

  private Parent lastLook(String language) {
    return RecordBench.compared(workbench(language), shop, again.getFirst(), again.getLast());
  }

  private Parent madeAgain(String language) {
    return RecordBench.page(workbench(language), shop, again.getLast());
  }

  private Parent toRelease(String language) {
    return RecordBench.page(workbench(language), shop, runs.getFirst());
  }

  private static TestWorkbench workbench(String language) {
    return new TestWorkbench(Locale.forLanguageTag(language));
  }
}
