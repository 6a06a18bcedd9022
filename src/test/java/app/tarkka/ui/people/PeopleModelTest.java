package app.tarkka.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Badge;
import app.tarkka.person.OneTimePins;
import app.tarkka.person.PeopleService;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.Role;
import app.tarkka.person.SignIn;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.ChangePinModel;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.people.IssuedPins.IssuedPin;
import app.tarkka.ui.people.PeopleModel.Panel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleModelTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private final TestWorkbench bench = new TestWorkbench();
  private PeopleModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model = model(bench.get());
    model.refresh();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void addsAPersonWhosePinIsShownOnce() {
    model.add();
    model.form().nameProperty().set("Eve Salo");
    assertEquals("ES", model.form().initialsProperty().get());
    anaSigns();

    model.save();

    IssuedPin issued = model.pins().waiting().getFirst();
    assertEquals("Eve Salo", issued.name());
    assertInstanceOf(
        SignIn.Outcome.MustChange.class,
        shop.newSignIn().signIn(issued.person(), new Pin(issued.digits().toCharArray())));
    assertTrue(model.rows().stream().anyMatch(row -> row.note().equals("PIN to be changed")));
    model.pins().passedOn(issued.person());
    assertTrue(model.pins().waiting().isEmpty());
  }

  @Test
  void pinsOfSeveralNewPeopleStandTogetherUntilEachIsPassedOn() {
    for (String name : List.of("Eve Salo", "Ira Niemi")) {
      model.add();
      assertEquals(name.startsWith("I") ? 1 : 0, model.pins().waiting().size());
      model.form().nameProperty().set(name);
      anaSigns();
      model.save();
      assertEquals(Panel.NOBODY, model.panelProperty().get(), "nothing is left to press again");
    }
    model.select(TestLibrary.id("ben"));
    assertEquals(List.of("Eve Salo", "Ira Niemi"), model.pins().names());

    assertFalse(model.mayLeave(), "it asks, and nobody said yes");
    assertEquals(2, model.pins().waiting().size());
    bench.dialogs().answer(true);
    assertTrue(model.mayLeave());
    assertTrue(model.pins().waiting().isEmpty());
  }

  @Test
  void anOwnerSetsAnotherOneTimePinLaterInPlaceOfTheEarlier() {
    model.select(TestLibrary.id("cho"));
    for (int i = 0; i < 2; i++) {
      anaSigns();
      model.issuePin();
    }
    IssuedPin last = model.pins().waiting().getFirst();
    assertEquals(1, model.pins().waiting().size());
    assertInstanceOf(
        SignIn.Outcome.MustChange.class,
        shop.newSignIn().signIn(last.person(), new Pin(last.digits().toCharArray())));
  }

  @Test
  void aPinIsNotShownToWhoeverComesAfterTheOneWhoHadItMade() {
    IssuedPins pins = new IssuedPins();
    Person ben = shop.people().find(TestLibrary.id("ben")).orElseThrow();
    try (Pin pin = new Pin(digits("640275"))) {
      pins.shownTo(Optional.empty());
      pins.add(ben, pin);
      pins.shownTo(Optional.of(TestLibrary.id("ana")));
      assertEquals(1, pins.waiting().size(), "who signs in after it was made is the same person");
      pins.shownTo(Optional.empty());
      assertTrue(pins.waiting().isEmpty());
    }
  }

  @Test
  void takesNothingWhileTheStoreWorks() {
    HeldBackground held = new HeldBackground();
    PeopleModel slow = model(bench.with(held));
    slow.refresh();
    held.finish();
    slow.add();
    slow.form().nameProperty().set("Eve Salo");
    anaSigns();

    slow.save();
    assertTrue(slow.decision().workingProperty().get());
    slow.save();
    slow.select(TestLibrary.id("ben"));
    assertEquals(Panel.ADD, slow.panelProperty().get());

    held.finish();
    assertFalse(slow.decision().workingProperty().get());
    assertEquals(List.of("Eve Salo"), slow.pins().names());
    assertEquals(5, shop.people().all().size());
  }

  @Test
  void withoutASignatureNothingChanges() {
    model.add();
    model.form().nameProperty().set("Eve Salo");
    model.save();
    assertEquals(4, shop.people().all().size());
  }

  @Test
  void asksForWhatIsMissingBeforeItAsksForASignature() {
    model.add();
    model.save();
    assertEquals("Type the name.", model.decision().refusalProperty().get());
    assertTrue(bench.dialogs().signatures().isEmpty());
  }

  @Test
  void saysWhyTheLastOwnerStays() {
    model.select(TestLibrary.id("ana"));
    bench.dialogs().answer(true);
    anaSigns();

    model.deactivate();

    assertTrue(model.decision().refusalProperty().get().startsWith("This is the last owner."));
    assertTrue(shop.people().find(TestLibrary.id("ana")).orElseThrow().active());
  }

  @Test
  void changesRoles() {
    model.select(TestLibrary.id("cho"));
    model.form().roles().add(Role.CHECKER);
    anaSigns();
    model.save();
    assertTrue(shop.people().find(TestLibrary.id("cho")).orElseThrow().may(Role.CHECKER));
    assertEquals(Panel.EDIT, model.panelProperty().get());
  }

  @Test
  void changesOnesOwnPin() {
    PersonId cho = TestLibrary.id("cho");
    ChangePinModel pin = model.pinOf(shop.people().find(cho).orElseThrow());

    pin.change(digits("111111"), digits("930174"), digits("930174"));
    assertTrue(pin.refusalProperty().get().contains("wrong"), pin.refusalProperty().get());
    pin.change(TestLibrary.pin("cho").reveal(), digits("930174"), digits("930175"));
    assertTrue(pin.refusalProperty().get().contains("differ"));
    pin.change(TestLibrary.pin("cho").reveal(), digits("123456"), digits("123456"));
    assertTrue(pin.refusalProperty().get().contains("try first"));
    assertFalse(pin.changedProperty().get());

    pin.change(TestLibrary.pin("cho").reveal(), digits("930174"), digits("930174"));
    assertTrue(pin.changedProperty().get(), pin.refusalProperty().get());
    assertInstanceOf(
        SignIn.Outcome.Right.class, shop.newSignIn().signIn(cho, new Pin(digits("930174"))));
  }

  @Test
  void anOwnerGivesABadgeThroughTheDialogAndTakesItAgain() {
    model.select(TestLibrary.id("ben"));
    bench.dialogs().answer("EMP-0042");
    anaSigns();
    model.badge().set();
    assertTrue(model.badge().thereProperty().get());
    assertTrue(shop.people().ofBadge(new Badge("EMP-0042")).isPresent());

    model.select(TestLibrary.id("cho"));
    assertFalse(model.badge().thereProperty().get());
    bench.dialogs().answer("EMP-0042");
    anaSigns();
    model.badge().set();
    assertEquals(
        "Somebody else has this badge. Everybody has one of their own.",
        model.decision().refusalProperty().get());

    model.select(TestLibrary.id("ben"));
    anaSigns();
    model.badge().remove();
    assertFalse(model.badge().thereProperty().get());
  }

  private PeopleModel model(Workbench workbench) {
    SignIn signIn = shop.newSignIn();
    return new PeopleModel(
        workbench,
        shop.people(),
        new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat()),
        signIn,
        new Signing(signIn, bench.get()),
        new OneTimePins(new Random(5)),
        new IssuedPins(),
        Optional.empty(),
        ZoneOffset.UTC);
  }

  private void anaSigns() {
    bench
        .dialogs()
        .answer(
            new ScriptedDialogs.Signature(
                new Dialogs.Signer("ana", "Ana", "A", "#7A4F9A"),
                new String(TestLibrary.pin("ana").reveal())));
  }

  private static char[] digits(String text) {
    return text.toCharArray();
  }
}
