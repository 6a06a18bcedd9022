package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Contact;
import app.tarkka.person.Pin;
import app.tarkka.person.Profile;
import app.tarkka.run.CallList;
import app.tarkka.sample.Trade;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
}
