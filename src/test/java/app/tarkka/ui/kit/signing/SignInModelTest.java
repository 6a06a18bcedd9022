package app.tarkka.ui.kit.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.person.Badge;
import app.tarkka.person.Meaning;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SignInModelTest {
  private static final PersonId CHO = TestLibrary.id("cho");

  @TempDir private Path folder;
  private final TestWorkbench bench = new TestWorkbench();
  private final List<Authentication> signedIn = new ArrayList<>();
  private TestLibrary shop;
  private PeopleService people;
  private SignInModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    people =
        new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat());
    Person cho = shop.people().find(CHO).orElseThrow();
    model =
        new SignInModel(
            List.of(new PersonTile(cho, "")),
            new Signing(shop.newSignIn(), people, bench.get()),
            signedIn::add);
    model.choose(cho);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void signsInWithTheRightPin() {
    model.enter(TestLibrary.pin("cho").reveal());
    assertEquals(CHO, signedIn.getFirst().person().id());
  }

  @Test
  void aBadgeChoosesItsPersonAndThePinIsStillAskedFor() {
    people.giveBadge(CHO, new Badge("EMP-0042"), shop.sign("ana", Meaning.DECIDED));
    SignInModel fresh =
        new SignInModel(
            model.tiles(), new Signing(shop.newSignIn(), people, bench.get()), signedIn::add);
    List<String> elsewhere = new ArrayList<>();

    fresh.scanned("EMP-0042", elsewhere::add, () -> {});

    assertEquals(CHO, fresh.chosenProperty().get().orElseThrow().id());
    assertTrue(signedIn.isEmpty());
    assertTrue(elsewhere.isEmpty());
  }

  @Test
  void aBadgeOfNobodyHereOrOfSomebodyWithoutATileIsSaidAlike() {
    people.giveBadge(
        TestLibrary.id("ben"), new Badge("EMP-0007"), shop.sign("ana", Meaning.DECIDED));
    for (String code : List.of("EMP-0007", "EMP-9999")) {
      model.scanned(code, _ -> false, () -> {});
      assertEquals(
          "This badge chooses nobody here. Choose your name instead.", model.badgeProperty().get());
    }
    model.choose(model.tiles().getFirst().person());
    assertEquals("", model.badgeProperty().get());
  }

  @Test
  void aWrongPinIsSaid() {
    model.enter(digits("111111"));
    assertTrue(model.refusalProperty().get().startsWith("Wrong PIN."));
    assertTrue(signedIn.isEmpty());
  }

  @Test
  void whoWasGivenAOneTimePinChoosesTheirOwnAndGoesOnWithIt() {
    people.issuePin(CHO, new Pin(digits("640275")), shop.sign("ana", Meaning.DECIDED));

    model.enter(digits("640275"));
    assertTrue(signedIn.isEmpty());
    ChangePinModel own = model.changingProperty().get().orElseThrow();
    own.change(digits("640275"), digits("930174"), digits("930174"));

    assertEquals(CHO, signedIn.getFirst().person().id());
  }

  @Test
  void choosingSomebodyElseLeavesTheChangeOfPin() {
    people.issuePin(CHO, new Pin(digits("640275")), shop.sign("ana", Meaning.DECIDED));
    model.enter(digits("640275"));

    model.choose(shop.people().find(TestLibrary.id("ben")).orElseThrow());

    assertTrue(model.changingProperty().get().isEmpty());
  }

  private static char[] digits(String pin) {
    return pin.toCharArray();
  }
}
