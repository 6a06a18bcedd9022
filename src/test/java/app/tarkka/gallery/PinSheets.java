package app.tarkka.gallery;

import app.tarkka.person.Meaning;
import app.tarkka.person.OneTimePins;
import app.tarkka.person.PeopleService;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.kit.signing.SignInPanel;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.people.IssuedPins;
import app.tarkka.ui.people.PeopleModel;
import app.tarkka.ui.people.PeopleView;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ListView;

/** PINs that an owner has made, and the one that a person makes of it. */
final class PinSheets {
  private final TestLibrary shop = TestLibrary.in(RunnerSheets.folder());
  private final TestWorkbench bench;

  private PinSheets(String language) {
    bench = new TestWorkbench(Locale.forLanguageTag(language));
  }

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("shop-people-pins", () -> new PinSheets("en").passedOn());
    all.put("shop-people-pins-fi", () -> new PinSheets("fi").passedOn());
    all.put("shop-own-pin", () -> new PinSheets("en").own());
    all.put("shop-own-pin-id", () -> new PinSheets("id").own());
    return all;
  }

  /** Two one-time PINs that wait to be passed on. */
  private Parent passedOn() {
    IssuedPins pins = new IssuedPins();
    for (String known : new String[] {"ben", "cho"}) {
      try (Pin pin = new Pin(("64027" + pins.names().size()).toCharArray())) {
        pins.add(shop.people().find(TestLibrary.id(known)).orElseThrow(), pin);
      }
    }
    PeopleModel model =
        new PeopleModel(
            bench.get(),
            shop.people(),
            service(),
            shop.newSignIn(),
            new Signing(shop.newSignIn(), bench.get()),
            new OneTimePins(new Random(5)),
            pins,
            Optional.empty(),
            ZoneOffset.UTC);
    PeopleView view = new PeopleView(model, bench.messages());
    ((ListView<?>) view.lookup("#people-list")).getSelectionModel().selectFirst();
    return view;
  }

  /** Somebody chooses a PIN of their own. */
  private Parent own() {
    PersonId cho = TestLibrary.id("cho");
    char[] digits = "640275".toCharArray();
    service().issuePin(cho, new Pin(digits.clone()), shop.sign("ana", Meaning.DECIDED));
    SignInModel model =
        new SignInModel(
            shop.people().all().stream().map(PersonTile::of).toList(),
            new Signing(shop.newSignIn(), service(), bench.get()),
            _ -> {});
    model.choose(shop.people().find(cho).orElseThrow());
    model.enter(digits);
    SignInPanel panel =
        new SignInPanel(model, bench.messages().text("shop.whoIsThere"), bench.messages());
    panel.getStyleClass().add("page");
    return panel;
  }

  private PeopleService service() {
    return new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat());
  }
}
