package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.WholeFile;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.StoreFailed;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoreProblemsTest {
  @ParameterizedTest
  @EnumSource(LibraryRefused.Reason.class)
  void whyALibraryIsNotOpenedIsToldInThePersonsLanguage(LibraryRefused.Reason reason) {
    toldInEveryLanguage(new LibraryRefused(reason, "As the store says it"));
  }

  @ParameterizedTest
  @EnumSource(StoreFailed.Reason.class)
  void whyNothingWasKeptIsToldInThePersonsLanguage(StoreFailed.Reason reason) {
    toldInEveryLanguage(new StoreFailed(reason, "As the store says it"));
  }

  @Test
  void aNameThatIsNotThereLeadsToANewShop() {
    Problem told =
        told(Locale.ENGLISH, new LibraryRefused(LibraryRefused.Reason.MISSING, "No file x"));

    assertEquals("There is no library of that name.", told.happened());
    assertEquals("Look at the name, or set up a new shop here.", told.next());
  }

  @Test
  void whyAFileIsNotReplacedIsToldInThePersonsLanguage(@TempDir Path folder) throws Exception {
    Path library = Files.createFile(folder.resolve("shop.tarkka"));
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), library);
    for (Path target : List.of(library, inner, link)) {
      IOException refused =
          assertThrows(IOException.class, () -> WholeFile.write(target, new byte[1]));

      Problem told = told(Locale.ENGLISH, refused);

      assertTrue(told.happened().startsWith(target + " is "), told.happened());
      assertTrue(told.happened().endsWith(" was not replaced."), told.happened());
      assertEquals("Choose another name.", told.next());
      for (String language : List.of("fi", "id")) {
        assertNotEquals(told.happened(), told(Locale.of(language), refused).happened());
      }
    }
  }

  private static void toldInEveryLanguage(Exception failure) {
    Problem english = told(Locale.ENGLISH, failure);
    for (String language : List.of("fi", "id")) {
      Problem told = told(Locale.of(language), failure);
      assertNotEquals(english.happened(), told.happened());
      assertNotEquals(english.next(), told.next());
      assertEquals(english.code(), told.code());
    }
  }

  private static Problem told(Locale language, Exception failure) {
    List<Problem> shown = new ArrayList<>();
    Messages messages = new Messages(language);
    Problems problems = new Problems(messages, shown::add);
    StoreProblems.teach(problems, messages);
    problems.report("Opening", failure);
    return shown.getFirst();
  }
}
