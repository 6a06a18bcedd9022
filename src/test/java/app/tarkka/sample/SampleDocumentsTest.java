package app.tarkka.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleDocumentsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Trade.class)
  void everySampleIsCompleteEnoughToBeSubmitted(Trade trade) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      for (Content content : SampleDocuments.all(trade)) {
        DocumentId document = shop.draft(content).document();
        assertEquals(
            Optional.empty(),
            shop.documentControl().submit(document, "", true, shop.sign("dia", Meaning.AUTHORED)),
            content.code());
      }
    }
  }
}
