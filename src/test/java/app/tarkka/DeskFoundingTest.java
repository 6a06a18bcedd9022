package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.Authentication;
import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import app.tarkka.person.Role;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.start.Beginning;
import app.tarkka.ui.start.FirstStart;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever founds a library has just given name and PIN: they are there. */
@UsesToolkit
final class DeskFoundingTest {
  @TempDir Path folder;

  @Test
  void theFounderIsSignedInAndNotOneOfTheSample() throws Exception {
    CompletableFuture<Optional<Authentication>> there = new CompletableFuture<>();
    DeskFounding founding =
        new DeskFounding(
            (library, founder) -> {
              library.close();
              there.complete(founder);
            },
            () -> {},
            Optional::empty);

    founding.found(
        new FirstStart(
            "Own",
            new Profile("Oona Own", "OO", "#7A4F9A"),
            new Pin("591746".toCharArray()),
            Beginning.SANDWICH_SHOP,
            folder.resolve("own.tarkka")),
        (_, _) -> {});

    Authentication founder = there.orTimeout(60, TimeUnit.SECONDS).join().orElseThrow();
    assertEquals("Oona Own", founder.person().name());
    assertEquals(true, founder.person().may(Role.OWNER));
  }
}
