package app.tarkka.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sets the computer's clock does not thereby get more tries (trust.md 17, 19). */
final class LockOutTest {
  private static final PersonId BEN = TestLibrary.id("ben");

  @TempDir private Path folder;
  private TestLibrary shop;
  private SignIn signIn;
  private long seconds;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    signIn = started();
    for (int i = 0; i < 3; i++) {
      assertInstanceOf(SignIn.Outcome.Wrong.class, signIn.signIn(BEN, new Pin(wrong())));
    }
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void clockPutForwardShortensNoWait() {
    shop.clock().advance(Duration.ofDays(365));
    assertEquals(new SignIn.Outcome.Wait(shop.clock().instant().plusSeconds(1)), rightPin());

    seconds++;
    assertInstanceOf(SignIn.Outcome.Right.class, rightPin());
  }

  @Test
  void clockPutBackNeitherShortensNorProlongsAWait() {
    shop.clock().advance(Duration.ofDays(-1));
    assertEquals(new SignIn.Outcome.Wait(shop.clock().instant().plusSeconds(1)), rightPin());

    seconds++;
    assertInstanceOf(SignIn.Outcome.Right.class, rightPin());
  }

  @Test
  void clockPutBackWhileTarkkaWasNotRunningCountsFromTheStart() {
    signIn = started();
    shop.clock().advance(Duration.ofDays(-1));
    assertInstanceOf(SignIn.Outcome.Wait.class, rightPin());

    seconds++;
    assertInstanceOf(SignIn.Outcome.Right.class, rightPin());
  }

  @Test
  void waitDoublesAndTenWrongPinsLockWhateverTheClockSays() {
    for (int failures = 4; failures < SignIn.LOCKED_AFTER; failures++) {
      seconds += 64;
      shop.clock().advance(Duration.ofDays(failures % 2 == 0 ? 365 : -364));
      assertEquals(
          new SignIn.Outcome.Wrong(
              SignIn.LOCKED_AFTER - failures,
              shop.clock().instant().plusSeconds(1L << Math.min(failures - 3, 6))),
          signIn.signIn(BEN, new Pin(wrong())));
    }
    seconds += 64;
    assertInstanceOf(SignIn.Outcome.LockedOut.class, signIn.signIn(BEN, new Pin(wrong())));

    shop.clock().advance(Duration.ofDays(3650));
    seconds += 1_000_000;
    assertInstanceOf(SignIn.Outcome.LockedOut.class, rightPin());
  }

  private SignIn started() {
    return new SignIn(
        shop.people(), shop.hashing(), shop.clock(), () -> seconds * 1_000_000_000L, shop.seat());
  }

  private SignIn.Outcome rightPin() {
    return signIn.signIn(BEN, TestLibrary.pin("ben"));
  }

  private static char[] wrong() {
    return "000001".toCharArray();
  }
}
