package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.store.sqlite.TestSheets;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paper that somebody may still work by after the next revision came into force. */
final class OldSheetsTodayTest {
  @TempDir private Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void theDayNamesADocumentWhoseOldSheetsAreOut() {
    Revision first = shop.effective(TestContents.sandwich());
    TestSheets.print(shop, first, "AAAA-1111");
    TestSheets.print(shop, first, "BBBB-2222");
    assertEquals(List.of(), today(), "nothing is old while it is in force");

    Content changed = first.content().toBuilder().title("Ham sandwich, on rye").build();
    Revision second = shop.revised(first.document(), changed);
    TestSheets.print(shop, second, "CCCC-3333");

    TodayItem item = today().getFirst();
    assertEquals("SOP-001", item.code());
    assertEquals(
        "2 sheets of an older revision are still out. Revision 2 is in force.", item.detail());
    assertEquals(new Place.Sheets(Optional.of(first.document()), true), item.place());
    assertEquals(List.of("BBBB-2222", "AAAA-1111"), ids());
  }

  @Test
  void whatCameBackIsNotAskedForAgain() {
    Revision first = shop.effective(TestContents.sandwich());
    TestSheets.print(shop, first, "AAAA-1111");
    TestSheets.print(shop, first, "BBBB-2222");
    shop.revised(first.document(), first.content().toBuilder().title("Another").build());

    shop.library().sheets().returned(List.of("AAAA-1111"), "", shop.by(shop.signIn("cho")));
    assertTrue(today().getFirst().detail().startsWith("One sheet"), today().getFirst().detail());
    shop.library().sheets().voided(List.of("BBBB-2222"), "Torn", shop.by(shop.signIn("cho")));
    assertEquals(List.of(), today());
  }

  private List<String> ids() {
    return shop.library().sheets().stale().stream().map(KeptSheet::id).toList();
  }

  private List<TodayItem> today() {
    TestWorkbench bench = new TestWorkbench();
    TodayModel model =
        new TodayModel(
                bench.get(),
                shop.documents(),
                shop.runs(),
                shop.people(),
                Optional::empty,
                new Signing(shop.newSignIn(), bench.get()),
                new NoSample(),
                shop.clock(),
                ZoneOffset.UTC,
                "Corner Shop")
            .sheets(shop.library().sheets()::stale);
    model.refresh();
    return model.pageProperty().get().orElseThrow().needsYou();
  }
}
