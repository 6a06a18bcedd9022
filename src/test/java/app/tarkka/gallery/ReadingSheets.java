package app.tarkka.gallery;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.Readers;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.reading.ReadingBench;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Parent;

/** Reading a document, its readers, and who read what. */
final class ReadingSheets {
  private final Shop shop;
  private final ReadingBench bench;

  ReadingSheets(String language) {
    shop = new Shop(Locale.of(language));
    bench = new ReadingBench(shop.library(), shop.workbench());
  }

  /** The whole text, by nobody in particular, in two languages. */
  Parent text() {
    Revision ham = shop.library().effective(TestContents.sandwich());
    TestTranslation.approved(shop.library(), ham, "fi");
    bench.name(ham.document(), Readers.EVERYONE);
    return bench.text(ham.document());
  }

  /** What changed since Cho read it last. */
  Parent again() {
    return bench.signIn("cho").text(revised());
  }

  Parent signed() {
    DocumentId document = revised();
    return bench.signIn("cho").signed(document, "cho").text(document);
  }

  Parent readers() {
    return bench.readers(revised());
  }

  Parent matrix() {
    shop.filled();
    for (Document document : shop.library().documents().all()) {
      if (document.effective() != null) {
        bench.name(
            document.id(),
            document.code().startsWith("SOP")
                ? Readers.EVERYONE
                : Readers.of(Set.of(TestLibrary.id("ben"))));
        bench.signed(document.id(), "cho");
      }
    }
    revised();
    return bench.matrix();
  }

  private DocumentId revised() {
    Revision first = shop.library().effective(TwoRevisions.before());
    bench.name(first.document(), Readers.of(Set.of(TestLibrary.id("cho"), TestLibrary.id("ben"))));
    bench.signed(first.document(), "cho");
    shop.library().revised(first.document(), TwoRevisions.after());
    return first.document();
  }
}
