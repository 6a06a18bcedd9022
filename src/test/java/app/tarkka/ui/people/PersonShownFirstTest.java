package app.tarkka.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.OneTimePins;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever was looked for is shown when the page of people opens. */
@UsesToolkit
final class PersonShownFirstTest {
  @TempDir Path folder;

  @Test
  void isTheOneWhoWasFound() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      TestWorkbench bench = new TestWorkbench();
      PeopleModel model =
          new PeopleModel(
              bench.get(),
              shop.people(),
              new PeopleService(
                  shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat()),
              shop.newSignIn(),
              new Signing(shop.newSignIn(), bench.get()),
              new OneTimePins(new Random(5)),
              new IssuedPins(),
              Optional.empty(),
              ZoneOffset.UTC);
      Screens.onFxThread(
          () -> new PeopleView(model, bench.messages(), Optional.of(TestLibrary.id("ben"))));
      assertEquals(
          Optional.of(TestLibrary.id("ben")), model.selectedProperty().get().map(Person::id));
    }
  }
}
