package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Contact;
import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import app.tarkka.run.CallList;
import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoundingTest {
  @TempDir Path folder;

  @Test
  void aShopOfOnesOwnCallsItsOwnOwner() throws Exception {
    try (SqliteLibrary library =
        new Founding(Wiring.thisSeat())
            .ownShop(
                folder.resolve("own.tarkka"),
                "Own",
                new Profile("Oona Own", "OO", "#7A4F9A"),
                new Pin("591746".toCharArray()),
                Optional.of(Trade.SANDWICH),
                _ -> {})) {
      assertEquals(List.of(new Contact("Oona Own", "")), new CallList(library).all());
    }
  }

  @Test
  void bearsTheNameOfALibraryOnlyWhenItIsWhole() throws Exception {
    Path file = folder.resolve("shop.tarkka");
    // What a program that was killed leaves.
    Files.writeString(folder.resolve(".shop.tarkka.founding"), "half a shop");
    List<Boolean> there = new ArrayList<>();
    try (SqliteLibrary library =
        new Founding(Wiring.thisSeat())
            .sampleShop(file, Trade.SANDWICH, _ -> there.add(Files.exists(file)))) {
      assertEquals(List.of(false), there.stream().distinct().toList());
      assertEquals(List.of(), library.ledger().verify(_ -> {}).found());
    }
    assertEquals(List.of("shop.tarkka", "shop.tarkka.lock"), names());
  }

  @Test
  void leavesNothingWhereItFails() {
    assertThrows(
        IllegalStateException.class,
        () ->
            new Founding(Wiring.thisSeat())
                .sampleShop(
                    folder.resolve("shop.tarkka"),
                    Trade.SANDWICH,
                    _ -> {
                      throw new IllegalStateException("the plug was pulled");
                    }));

    assertEquals(List.of(), names());
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
