package app.tarkka.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sought in the library is found with a slip too. */
class SoughtTest {
  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    shop.effective(TestContents.simple("SOP-002", "Brakes: true the caliper"));
    shop.effective(TestContents.sandwich());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void aSlipInALongerWordIsForgivenAndSaid() {
    for (String slip : List.of("calliper", "cailper", "caliber")) {
      assertEquals("caliper", sought(slip).readAs());
      assertEquals(List.of("SOP-002"), codes(sought(slip)), slip);
    }
    assertEquals(List.of("SOP-002"), codes(sought("brkae")));
    assertEquals("", sought("caliper").readAs());
  }

  @Test
  void whatIsLikeNothingIsNotFound() {
    assertEquals(new Sought("xylophone", "", List.of()), sought("xylophone"));
    assertEquals(List.of(), codes(sought("SOP-003")), "a number is never taken for another");
  }

  private Sought sought(String words) {
    return Sought.of(words, shop.documents(), UnaryOperator.identity());
  }

  private static List<String> codes(Sought sought) {
    return sought.hits().stream().map(hit -> hit.document().code()).toList();
  }
}
