package app.tarkka.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.lint.Speller;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of English, and of what a seat has besides. */
final class SpellersTest {
  @TempDir Path folder;

  @Test
  void knowsEnglishAsItIsSpeltOnBothSidesOfTheOcean() {
    Speller english = new Spellers().of("en-GB").orElseThrow();
    for (String word :
        List.of("colour", "color", "tighten", "bolts", "Weigh", "isn't", "gearbox", "grey")) {
      assertTrue(english.knows(word), word);
    }
    for (String word : List.of("colur", "tihgten", "recieve", "gearbx")) {
      assertFalse(english.knows(word), word);
    }
    assertTrue(english.suggestions("recieve").contains("receive"));
    assertTrue(english.suggestions("gearbx").contains("gearbox"));
  }

  @Test
  void knowsIndonesianWhereADictionaryIsInstalled() throws IOException {
    assertEquals(Optional.empty(), here().of("id"));
    Files.writeString(folder.resolve("id_ID.aff"), "SET UTF-8\n");
    Files.writeString(folder.resolve("id_ID.dic"), "4\nbaut\nkencang\nperiksa\nia\n");

    Speller indonesian = here().of("id").orElseThrow();
    for (String word : List.of("kencangkan", "Kencangkanlah", "bautnya", "periksalah", "baut")) {
      assertTrue(indonesian.knows(word), word);
    }
    for (String word : List.of("bauut", "bautlahnya", "ialah", "kan", "periksaa")) {
      assertFalse(indonesian.knows(word), word);
    }
    assertTrue(indonesian.suggestions("bauut").contains("baut"));
  }

  @Test
  void aDictionaryThatCannotBeReadIsNone() throws IOException {
    Files.writeString(folder.resolve("id_ID.aff"), "FLAG nonsense\nSFX\n");
    Files.writeString(folder.resolve("id_ID.dic"), "x\n");
    assertEquals(Optional.empty(), here().of("id"));
  }

  @Test
  void finnishIsNotCheckedWithoutLibvoikkoOrItsDictionary() {
    assertEquals(Optional.empty(), here().of("fi"));
    assertEquals(Optional.empty(), here().of("sv"));
    assertEquals(Optional.empty(), Voikko.over(new Scripted(null)));
  }

  @Test
  void finnishIsAskedOfLibvoikko() {
    Speller finnish = Voikko.over(new Scripted(new Memory(8))).orElseThrow();
    assertTrue(finnish.knows("kiristä"));
    assertFalse(finnish.knows("kirstä"));
    assertEquals(List.of("kiristä", "kirstu"), finnish.suggestions("kirstä"));
    assertEquals(List.of(), finnish.suggestions("kiristä"));
  }

  private Spellers here() {
    return new Spellers(new DictionaryFolders(List.of(folder)), Optional::empty);
  }

  /** Answers as libvoikko does, for one word. */
  private static final class Scripted implements Voikko.Functions {
    private final @Nullable Pointer handle;

    Scripted(@Nullable Pointer handle) {
      this.handle = handle;
    }

    @Override
    public @Nullable Pointer voikkoInit(
        PointerByReference error, String language, @Nullable String path) {
      assertEquals("fi", language);
      return handle;
    }

    @Override
    public int voikkoSpellCstr(Pointer of, String word) {
      return word.equals("kiristä") ? 1 : 0;
    }

    @Override
    public @Nullable Pointer voikkoSuggestCstr(Pointer of, String word) {
      return word.equals("kirstä")
          ? new StringArray(new String[] {"kiristä", "kirstu"}, "UTF-8")
          : null;
    }

    @Override
    public void voikkoFreeCstrArray(Pointer array) {}
  }
}
