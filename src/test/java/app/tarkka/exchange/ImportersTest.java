package app.tarkka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.json.DocumentJsonImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no importer lets in, whatever its format. */
class ImportersTest {
  private final Importers importers = new Importers(List.of(new DocumentJsonImporter()));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "SOP\\u200b-1, Clean, The code in a.json has a character that nobody sees (U+200B)",
    "SOP-1, Cl\\u202eean, The title in a.json has a character that nobody sees (U+202E)",
    "SOP\\u0000, Clean, The code in a.json has a character that nobody sees (U+0000)"
  })
  void refusesNamesWithWhatNobodySees(String code, String title, String said) throws Exception {
    assertTrue(refusal(code, title, "s1", "Wipe.").startsWith(said), said);
  }

  @Test
  void refusesTheStepIdOfTheFinalCheck() throws Exception {
    assertEquals(
        "a.json uses the step id final-check, which is the program’s own for the final check."
            + " Give that step another id.",
        refusal("SOP-1", "Clean", "final-check", "Wipe."));
  }

  @Test
  void refusesAStepOfManyPages() throws Exception {
    assertTrue(refusal("SOP-1", "Clean", "s1", "a-".repeat(20_000)).contains("longer than 20,000"));
  }

  /** A few hundred bytes that would fill the memory, or the screen with fields. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"nominal\": \"1e999999999\"",
        "\"lower\": \"1e-99999999\"",
        "\"upper\": \"1E5\"",
        "\"nominal\": \"123456789012345678901234567890\"",
        "\"readings\": 50000000",
        "\"readings\": 0",
        "\"decimals\": 999999999",
        "\"decimals\": -1"
      })
  void refusesNumbersThatNobodyCanMean(String member) throws Exception {
    String said =
        refused(
            """
            {"format": "tarkka-document/1", "kind": "procedure", "code": "N-1", "title": "n",
             "sections": [{"title": "A", "level": 2, "steps": [{"id": "s1", "text": "Weigh.",
             "answer": {"type": "number"}, "specification": {%s}}]}]}
            """
                .formatted(member));
    assertTrue(said.startsWith("a.json is not document JSON"), said);
  }

  private String refusal(String code, String title, String step, String text) throws Exception {
    return refused(
        """
        {"format": "tarkka-document/1", "kind": "procedure", "code": "%s", "title": "%s",
         "sections": [{"title": "A", "level": 2, "steps": [{"id": "%s", "text": "%s"}]}]}
        """
            .formatted(code, title, step, text));
  }

  private String refused(String json) throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    return String.valueOf(
        assertThrows(ImportRefused.class, () -> importers.read(file)).getMessage());
  }
}
