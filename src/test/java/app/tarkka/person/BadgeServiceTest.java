package app.tarkka.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A badge chooses one person, an owner gives it, and it proves nothing. */
final class BadgeServiceTest {
  private static final Badge BLUE = new Badge("EMP-0042");
  private static final PersonId BEN = TestLibrary.id("ben");
  private static final PersonId CHO = TestLibrary.id("cho");

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
  void aBadgeChoosesWhoeverWasGivenItAlsoAfterTheLibraryWasOpenedAgain() {
    given(BEN, BLUE);
    shop.reopen();

    assertEquals(Optional.of(BEN), shop.people().ofBadge(new Badge(" EMP-0042 ")));
    assertEquals(Optional.empty(), shop.people().ofBadge(new Badge("EMP-0043")));
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void nobodyGetsABadgeThatSomebodyElseHas() {
    given(BEN, BLUE);

    assertEquals(PeopleRefusal.BADGE_IN_USE, refusal(service.giveBadge(CHO, BLUE, owner())));
    given(BEN, BLUE);
    assertEquals(Optional.of(BEN), service.chosenBy(BLUE));
  }

  @Test
  void anotherBadgeTakesThePlaceOfTheOneBefore() {
    given(BEN, BLUE);
    given(BEN, new Badge("EMP-0077"));
    given(CHO, BLUE);

    assertEquals(Optional.of(CHO), service.chosenBy(BLUE));
    assertEquals(Optional.of(BEN), service.chosenBy(new Badge("EMP-0077")));
  }

  @Test
  void aBadgeThatWasRemovedOrWhoseOwnerLeftIsFree() {
    given(BEN, BLUE);
    assertInstanceOf(PeopleOutcome.Done.class, service.removeBadge(BEN, owner()));
    assertEquals(Optional.empty(), service.chosenBy(BLUE));

    given(BEN, BLUE);
    assertInstanceOf(PeopleOutcome.Done.class, service.deactivate(BEN, owner()));
    assertEquals(Optional.empty(), service.chosenBy(BLUE));
    given(CHO, BLUE);
  }

  @Test
  void onlyAnOwnersSignatureGivesOrRemovesABadge() {
    for (Authentication by : List.of(shop.signIn("ana"), shop.sign("cho", Meaning.DECIDED))) {
      PeopleRefusal why =
          by.meaning().isEmpty() ? PeopleRefusal.SIGNATURE_NEEDED : PeopleRefusal.OWNER_NEEDED;
      assertEquals(why, refusal(service.giveBadge(CHO, BLUE, by)));
      assertEquals(why, refusal(service.removeBadge(CHO, by)));
    }
  }

  @Test
  void aCodeOfThreeCharactersOrAHundredAndOneIsNoBadge() {
    for (String code : List.of("  123 ", "x".repeat(101), "12\t34")) {
      assertEquals(
          PeopleRefusal.BADGE_DOES_NOT_FIT,
          refusal(service.giveBadge(BEN, new Badge(code), owner())));
    }
    given(BEN, new Badge("1234"));
  }

  private void given(PersonId person, Badge badge) {
    assertInstanceOf(PeopleOutcome.Done.class, service.giveBadge(person, badge, owner()));
  }

  private Authentication owner() {
    return shop.sign("ana", Meaning.DECIDED);
  }

  private static PeopleRefusal refusal(PeopleOutcome outcome) {
    return assertInstanceOf(PeopleOutcome.Refused.class, outcome).refusal();
  }
}
