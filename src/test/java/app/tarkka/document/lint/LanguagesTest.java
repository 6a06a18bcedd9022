package app.tarkka.document.lint;

import static app.tarkka.document.lint.LintTest.procedure;
import static app.tarkka.document.lint.LintTest.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences as people write procedures in each language. */
class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Wash your hands
          en | Carefully lift the lid
          en | If the oven is cold, heat it
          en | Once the dough has risen, shape the rolls
          en | Using a spoon, stir the sauce
          en | Bring the water to a boil
          en | Mouse over the icon
          en | **The red lamp** is on
          en | Ensure the hands are clean
          fi | Pese kädet
          fi | Pese kädet ja kuivaa ne paperiin, ennen kuin
          fi | Aseta taikina pöydälle
          fi | Älä koske terään
          fi | Jos uuni on kylmä, lämmitä se
          fi | Kun taikina on noussut, muotoile sämpylät
          fi | Nosta pelti pöytään
          fi | Sämpylöiden paisto
          fi | Varmista, että kädet pestään
          fi | Kastele kukat enintään kerran
          id | Cuci tangan
          id | Cuci tangan dengan sabun yang disediakan
          id | Pastikan tangan sudah dicuci
          id | Jika oven dingin, panaskan dulu
          id | Setelah adonan mengembang, bentuk roti
          id | Jangan sentuh pisau
          id | Bersihkan meja dengan kain yang sudah dibasahi
          id | Perlahan angkat tutup
          id | Dinding dapur
          """)
  void whatTellsWhatToDoOrIsNotSureIsLeftAlone(String language, String text) {
    assertEquals(
        List.of(),
        rules(procedure(language, text)).stream()
            .filter(rule -> rule == LintRule.NO_IMPERATIVE)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Hands are washed
          en | Hands must be washed
          en | The bread is sliced
          en | You should wash your hands
          en | Washing the hands
          en | Removal of the cover
          fi | Kädet pestään
          fi | Kädet tulee pestä
          fi | Kädet on pestävä
          fi | Leipä leikataan
          fi | Taikina vaivataan ja jätetään kohoamaan
          fi | Astiat viedään keittiöön
          fi | Työntekijän pitää pestä kädet
          fi | Pöytien pyyhkiminen
          fi | Lattia luututaan
          fi | Uunin lämpötila asetetaan
          id | Tangan harus dicuci
          id | Tangan dicuci
          id | Mencuci tangan
          id | Anda harus mencuci tangan
          id | Petugas membersihkan meja
          id | Adonan roti harus diistirahatkan
          id | Meja perlu dibersihkan
          id | Pembersihan meja kerja
          """)
  void whatTellsWhatIsDoneIsFound(String language, String text) {
    assertEquals(List.of(LintRule.NO_IMPERATIVE), rules(procedure(language, text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Open the door and remove the tray             | Open the door        | Remove the tray
          en | Open the door, then remove the tray.          | Open the door.       | Remove the tray.
          en | Open the door. Remove the tray.               | Open the door.       | Remove the tray.
          en | Unplug the *saw* (at the wall) and lock it    | Unplug the *saw* (at the wall) | Lock it
          en | Wash your hands and put on new gloves.        | Wash your hands.     | Put on new gloves.
          fi | Avaa luukku ja poista pelti                   | Avaa luukku          | Poista pelti
          fi | Avaa luukku. Poista sitten pelti.             | Avaa luukku.         | Poista sitten pelti.
          fi | Punnitse jauhot ja lisää vesi                 | Punnitse jauhot      | Lisää vesi
          id | Buka pintu lalu keluarkan loyang              | Buka pintu           | Keluarkan loyang
          id | Buka pintu, kemudian keluarkan loyang         | Buka pintu           | Keluarkan loyang
          id | Timbang tepung dan tambahkan air              | Timbang tepung       | Tambahkan air
          """)
  void twoActionsAreSplitWhereTheSecondBegins(
      String language, String text, String first, String second) {
    Content content = procedure(language, text);
    LintFinding found = LintTest.only(content);
    assertEquals(LintRule.TWO_ACTIONS, found.rule());
    assertEquals(
        List.of(first, second),
        new LintRepair(content)
            .split(found, new StepId("two"))
            .orElseThrow()
            .content()
            .stepsAsWritten()
            .map(Step::text)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Use the key to open the door and remove the tray
          en | Clean and dry the tray
          en | Press and hold the button
          en | Take the cloth and wipe the table
          en | Mix the salt and water
          en | Ask the customer to open the box and check the parts
          en | Close the lid and make sure that it clicks
          en | Check the oil and water levels
          en | If it is hot, open the door and call the owner
          fi | Puhdista ja kuivaa pelti
          fi | Ota liina ja pyyhi pöytä
          fi | Sekoita suola ja vesi
          fi | Sulje kansi ja varmista, että se napsahtaa
          fi | Jos uuni on kuuma, avaa luukku ja sulje se
          id | Bersihkan dan keringkan loyang
          id | Campurkan garam dan air
          id | Tutup pintu dan pastikan terkunci
          id | Gunakan kunci untuk membuka pintu dan keluarkan loyang
          """)
  void oneActionStaysOne(String language, String text) {
    assertEquals(List.of(), rules(procedure(language, text)));
  }
}
