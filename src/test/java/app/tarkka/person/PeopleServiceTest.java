package app.tarkka.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleServiceTest {
  private static final String GOOD = "582047";

  @TempDir private Path folder;
  private TestLibrary shop;
  private PeopleService service;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    service =
        new PeopleService(shop.people(), shop.hashing(), shop.clock(), shop.ids(), shop.seat());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void addedPersonMustChangeTheirPinBeforeTheySign() {
    Person eve =
        done(service.add(profile("Eve Salo", "ES"), Set.of(Role.WORKER), pin(GOOD), owner()));

    assertEquals(Set.of(Role.WORKER), eve.roles());
    assertTrue(shop.people().credential(eve.id()).orElseThrow().oneTime());
    assertInstanceOf(
        SignIn.Outcome.MustChange.class,
        shop.newSignIn().sign(eve.id(), pin(GOOD), Meaning.PERFORMED));
  }

  @Test
  void ownPinTakesTheOneTimePinsPlace() {
    Person eve = done(service.add(profile("Eve", "E"), Set.of(Role.WORKER), pin(GOOD), owner()));
    var must =
        assertInstanceOf(
            SignIn.Outcome.MustChange.class, shop.newSignIn().signIn(eve.id(), pin(GOOD)));

    assertEquals(
        PeopleRefusal.PIN_AS_BEFORE,
        refusal(service.changeOwnPin(pin(GOOD), must.authentication())));
    done(service.changeOwnPin(pin("930174"), must.authentication()));

    Credential own = shop.people().credential(eve.id()).orElseThrow();
    assertFalse(own.oneTime());
    assertEquals(eve.id(), own.issuedBy());
    assertInstanceOf(
        SignIn.Outcome.Right.class,
        shop.newSignIn().sign(eve.id(), pin("930174"), Meaning.PERFORMED));
  }

  @Test
  void onlyAnOwnersSignatureDecides() {
    Profile eve = profile("Eve", "E");
    assertEquals(
        PeopleRefusal.OWNER_NEEDED,
        refusal(
            service.add(eve, Set.of(Role.WORKER), pin(GOOD), shop.sign("cho", Meaning.DECIDED))));
    assertEquals(
        PeopleRefusal.SIGNATURE_NEEDED,
        refusal(service.add(eve, Set.of(Role.WORKER), pin(GOOD), shop.signIn("ana"))));
    assertEquals(4, shop.people().all().size());
  }

  @Test
  void refusesWhatCannotBeToldApartAndWhatIsMissing() {
    assertEquals(
        PeopleRefusal.CANNOT_BE_TOLD_APART,
        refusal(service.add(profile("ben", "b"), Set.of(Role.WORKER), pin(GOOD), owner())));
    done(service.add(profile("Ben", "B2"), Set.of(Role.WORKER), pin(GOOD), owner()));
    assertEquals(
        PeopleRefusal.NAME_MISSING,
        refusal(service.add(profile("  ", "B"), Set.of(Role.WORKER), pin(GOOD), owner())));
    assertEquals(
        PeopleRefusal.INITIALS_DO_NOT_FIT,
        refusal(service.add(profile("Bo", "BOBO"), Set.of(Role.WORKER), pin(GOOD), owner())));
    assertEquals(
        PeopleRefusal.ROLE_MISSING,
        refusal(service.add(profile("Bo", "BO"), Set.of(), pin(GOOD), owner())));
    assertEquals(
        PeopleRefusal.PIN_EASY_TO_GUESS,
        refusal(service.add(profile("Bo", "BO"), Set.of(Role.WORKER), pin("123456"), owner())));
  }

  @Test
  void neverLosesTheLastOwner() {
    PersonId ana = TestLibrary.id("ana");
    assertEquals(PeopleRefusal.LAST_OWNER, refusal(service.deactivate(ana, owner())));
    Profile same = Profile.of(shop.people().find(ana).orElseThrow());
    assertEquals(
        PeopleRefusal.LAST_OWNER, refusal(service.change(ana, same, Set.of(Role.WORKER), owner())));

    PersonId ben = TestLibrary.id("ben");
    Profile bens = Profile.of(shop.people().find(ben).orElseThrow());
    done(service.change(ben, bens, Set.of(Role.OWNER, Role.CHECKER), owner()));
    assertFalse(done(service.deactivate(ana, owner())).active());
  }

  @Test
  void deactivatedPersonStaysAndSignsNoMore() {
    Person cho = done(service.deactivate(TestLibrary.id("cho"), owner()));

    assertFalse(cho.active());
    assertInstanceOf(
        SignIn.Outcome.NotPossible.class,
        shop.newSignIn().signIn(cho.id(), TestLibrary.pin("cho")));
    assertEquals(PeopleRefusal.NOT_ACTIVE, refusal(service.issuePin(cho.id(), pin(GOOD), owner())));
  }

  @Test
  void changeOfNameAndRolesIsOneActAndKeepsTheId() {
    PersonId cho = TestLibrary.id("cho");
    Person changed =
        done(
            service.change(
                cho, profile("Cho Aalto", "CA"), Set.of(Role.WORKER, Role.AUTHOR), owner()));

    assertEquals("Cho Aalto", changed.name());
    assertEquals(Set.of(Role.WORKER, Role.AUTHOR), changed.roles());
    assertEquals(cho, changed.id());
  }

  @Test
  void newPinEndsALockOut() {
    PersonId cho = TestLibrary.id("cho");
    for (int i = 0; i < SignIn.LOCKED_AFTER; i++) {
      shop.people().failed(cho, shop.clock().instant());
    }
    assertInstanceOf(
        SignIn.Outcome.LockedOut.class, shop.newSignIn().signIn(cho, TestLibrary.pin("cho")));

    done(service.issuePin(cho, pin(GOOD), owner()));

    assertInstanceOf(SignIn.Outcome.MustChange.class, shop.newSignIn().signIn(cho, pin(GOOD)));
  }

  @Test
  void oneTimePinsAreNeverEasy() {
    OneTimePins pins = new OneTimePins(new Random(7));
    for (int i = 0; i < 500; i++) {
      assertTrue(pins.get().weakness().isEmpty());
    }
  }

  private Authentication owner() {
    return shop.sign("ana", Meaning.DECIDED);
  }

  private static Profile profile(String name, String initials) {
    return new Profile(name, initials, PersonColours.ALL.getFirst());
  }

  private static Pin pin(String digits) {
    return new Pin(digits.toCharArray());
  }

  private static Person done(PeopleOutcome outcome) {
    return assertInstanceOf(PeopleOutcome.Done.class, outcome).person();
  }

  private static PeopleRefusal refusal(PeopleOutcome outcome) {
    return assertInstanceOf(PeopleOutcome.Refused.class, outcome).refusal();
  }
}
