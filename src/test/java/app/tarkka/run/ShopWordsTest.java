package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShopWordsTest {
  @TempDir Path folder;

  @Test
  void areKeptInTheLedgerAndAddedOneByOne() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      ShopWords words = new ShopWords(shop.library());
      words.keep(
          ShopWords.read("wobbler\naxle, Krimp;axle"), shop.by(shop.sign("ana", Meaning.DECIDED)));
      words.add("deburr", shop.by(shop.signIn("dia")));
      words.add("KRIMP", shop.by(shop.signIn("dia")));

      assertEquals(List.of("axle", "deburr", "Krimp", "wobbler"), words.all());
      assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
    }
  }

  @Test
  void sayWhichOneIsNone() {
    assertEquals(Optional.empty(), ShopWords.firstWrong("axle\n mörkö m-8x"));
    assertEquals(Optional.of("123"), ShopWords.firstWrong("axle 123"));
    assertEquals(Optional.of("x".repeat(61)), ShopWords.firstWrong("x".repeat(61)));
  }
}
