package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.ledger.Ledger.Verification;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What the program and the verifier in Python say of one library: the same. */
final class Verdict {
  private Verdict() {}

  static void of(TestLibrary shop, boolean sound) {
    Verification own = shop.ledger().verify(_ -> {});
    assertEquals(sound, own.sound(), own.found().toString());
    Optional<OtherVerifier> other = other(shop);
    other.ifPresent(verifier -> assertEquals(sound, broken(verifier).isEmpty(), verifier.out()));
  }

  /** Both find it broken, and say these words of it. */
  static void finds(TestLibrary shop, String own, String python) {
    of(shop, false);
    List<String> found = shop.ledger().verify(_ -> {}).found();
    assertTrue(found.stream().anyMatch(it -> it.contains(own)), found.toString());
    other(shop).ifPresent(it -> assertTrue(it.out().contains(python), it.out()));
  }

  /** Runs in tests name a made-up content, which the second verifier says as well. */
  private static List<String> broken(OtherVerifier verifier) {
    return verifier
        .out()
        .lines()
        .filter(line -> line.startsWith("BROKEN") && !line.contains("names another content"))
        .toList();
  }

  private static Optional<OtherVerifier> other(TestLibrary shop) {
    try {
      return OtherVerifier.of(shop.file());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
