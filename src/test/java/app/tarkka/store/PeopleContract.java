package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Credential;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.Role;
import app.tarkka.person.SignIn;
import app.tarkka.testkit.TestLibrary;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class PeopleContract extends PortContract {

  @Test
  void listsActivePeopleFirstByName() {
    shop.people()
        .record(
            List.of(new PersonEvent.PersonDeactivated(TestLibrary.id("ben"))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));

    List<String> names = shop.people().all().stream().map(Person::name).toList();

    assertEquals(List.of("Ana", "Cho", "Dia", "Ben"), names);
    assertFalse(shop.people().find(TestLibrary.id("ben")).orElseThrow().active());
  }

  @Test
  void keepsNamesRolesAndColours() {
    PersonId cho = TestLibrary.id("cho");
    shop.people()
        .record(
            List.of(
                new PersonEvent.PersonRenamed(cho, "Čho Ñandú 조", "ČÑ", "#112233"),
                new PersonEvent.RoleChanged(cho, Set.of(Role.WORKER, Role.CHECKER))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));
    shop.reopen();

    Person found = shop.people().find(cho).orElseThrow();

    assertEquals("Čho Ñandú 조", found.name());
    assertEquals("ČÑ", found.initials());
    assertEquals("#112233", found.colour());
    assertEquals(Set.of(Role.WORKER, Role.CHECKER), found.roles());
  }

  @Test
  void putsTheNewPinInForceAndForgetsTheOldHash() {
    PersonId cho = TestLibrary.id("cho");
    Credential before = shop.people().credential(cho).orElseThrow();
    shop.people()
        .record(
            List.of(new PersonEvent.CredentialChanged(cho, "fresh")),
            shop.hashing().hash(new Pin("502839".toCharArray())),
            shop.by(shop.signIn("cho")));

    Credential after = shop.people().credential(cho).orElseThrow();

    assertNotEquals(before.id(), after.id());
    assertEquals(cho, after.issuedBy());
    assertFalse(after.oneTime());
    assertInstanceOf(
        SignIn.Outcome.Wrong.class, shop.newSignIn().signIn(cho, TestLibrary.pin("cho")));
    assertInstanceOf(
        SignIn.Outcome.Right.class, shop.newSignIn().signIn(cho, new Pin("502839".toCharArray())));
  }

  @Test
  void countsFailedPinsAcrossARestart() {
    PersonId ben = TestLibrary.id("ben");
    Pin wrong = new Pin("000001".toCharArray());
    shop.newSignIn().signIn(ben, wrong);
    shop.newSignIn().signIn(ben, wrong);
    shop.reopen();

    assertEquals(new People.Failures(2, shop.clock().instant()), shop.people().failures(ben));

    shop.signIn("ben");
    assertEquals(0, shop.people().failures(ben).inARow());
  }

  @Test
  void locksOutAfterTenWrongPinsUntilAnOwnerSetsANewOne() {
    PersonId ben = TestLibrary.id("ben");
    Pin wrong = new Pin("000001".toCharArray());
    for (int i = 0; i < SignIn.LOCKED_AFTER; i++) {
      shop.newSignIn().signIn(ben, wrong);
      shop.clock().advance(Duration.ofMinutes(10));
    }
    assertInstanceOf(
        SignIn.Outcome.LockedOut.class, shop.newSignIn().signIn(ben, TestLibrary.pin("ben")));

    shop.people()
        .record(
            List.of(new PersonEvent.CredentialIssued(ben, "reset", true)),
            shop.hashing().hash(new Pin("918273".toCharArray())),
            shop.by(shop.sign("ana", Meaning.DECIDED)));

    assertInstanceOf(
        SignIn.Outcome.MustChange.class,
        shop.newSignIn().signIn(ben, new Pin("918273".toCharArray())));
  }

  @Test
  void refusesANewPinWithoutItsHashAndKeepsNothingOfIt() {
    long before = shop.ledger().head().sequence();

    assertThrows(
        IllegalArgumentException.class,
        () ->
            shop.people()
                .record(
                    List.of(new PersonEvent.CredentialChanged(TestLibrary.id("cho"), "fresh")),
                    null,
                    shop.by(shop.signIn("cho"))));

    assertEquals(before, shop.ledger().head().sequence());
    assertTrue(shop.people().credential(TestLibrary.id("cho")).isPresent());
    assertNotEquals("fresh", shop.people().credential(TestLibrary.id("cho")).orElseThrow().id());
  }
}
