package app.tarkka.ui.search;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatSearches;
import app.tarkka.ui.kit.Workbench;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.util.Subscription;

/** A shop that makes and checks sandwiches, and what is searched in it. */
public final class SearchBench implements AutoCloseable {
  private final TestLibrary shop;
  private final TestWorkbench workbench;
  private final SeatSearches searches = new SeatSearches(Preferences.passing(), "test");
  private Optional<PersonId> here = Optional.of(TestLibrary.id("ana"));

  public SearchBench(Locale language) {
    try {
      shop = TestLibrary.in(Files.createTempDirectory("search"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    workbench = new TestWorkbench(language);
    ShopDay day = new ShopDay(shop);
    shop.effective(TestContents.finalCheck());
    shop.draft(slicer());
    day.completed("Ham order 4711");
    RunId open = day.open("Ham order 4712");
    shop.runService()
        .perform(
            open,
            new RunCommand.AddNote(Optional.empty(), "The ham slicer squeaks since this morning"),
            shop.signIn("cho"));
    day.held("Hämeenlinna 12");
  }

  public TestLibrary shop() {
    return shop;
  }

  public TestWorkbench workbench() {
    return workbench;
  }

  public SeatSearches searches() {
    return searches;
  }

  /** Somebody else is signed in, or nobody. */
  public void here(Optional<PersonId> person) {
    here = person;
  }

  public SearchModel model() {
    return model(workbench.get(), SearchBench::atOnce);
  }

  public SearchModel model(Workbench bench, Delay delay) {
    return new SearchModel(
        bench,
        shop.library().search(),
        shop.people(),
        searches,
        () -> here,
        delay,
        shop.clock(),
        ZoneOffset.UTC);
  }

  /** The page on which this was asked. */
  public SearchView page(SearchQuery query) {
    return new SearchView(model(), workbench.messages(), new Place.Search(query));
  }

  /** A draft with a picture. */
  static Content slicer() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-040",
        "Clean the ham slicer",
        List.of(
            Section.of(
                "Do",
                List.of(
                    Step.of(new StepId("one"), "Wipe the **ham** off the blade with a wet cloth."),
                    new StepBuilder(new StepId("two"), "Look at it.")
                        .media(List.of(new Media("ham-slicer-clean.jpg", null)))
                        .build()))));
  }

  static List<Found> hits(SearchModel model) {
    return model.lines().stream()
        .filter(SearchLine.Hit.class::isInstance)
        .map(line -> ((SearchLine.Hit) line).found())
        .toList();
  }

  private static Subscription atOnce(java.time.Duration pause, Runnable action) {
    action.run();
    return Subscription.EMPTY;
  }

  @Override
  public void close() {
    shop.close();
  }
}
