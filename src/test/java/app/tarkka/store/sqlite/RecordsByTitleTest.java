package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Revision;
import app.tarkka.run.RunFilter;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records are found by the words of a title however they are joined. */
class RecordsByTitleTest {
  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Periksa alat-alat (pre-flight), alat-alat, 1",
    "Periksa alat-alat (pre-flight), (alat-alat), 1",
    "Periksa alat-alat (pre-flight), pre-fl, 1",
    "Periksa alat-alat (pre-flight), alat-alur, 0",
    "洗手程序, 洗手, 1",
    "洗手程序, 手洗, 0",
  })
  void joinedWordsAreFound(String title, String typed, int found) {
    Revision revision = shop.effective(TestContents.simple("SOP-7", title));
    shop.runService().start(revision.document(), "Order 1", shop.signIn("cho"));

    assertEquals(found, shop.runs().summaries(new RunFilter(Set.of(), typed, 9)).size());
  }
}
